import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { chat } from '../../../src/fronts/terminal/chat.ts';
import { plainPaint } from '../../../src/fronts/terminal/paint.ts';
import { recorded, smallInteractions } from './support.ts';

function started({ typing = false, signal = new AbortController().signal } = {}) {
  const input = new PassThrough();
  const output = recorded();
  const ended = chat({
    interactions: smallInteractions(),
    input,
    output: output.stream,
    typing,
    style: { paint: plainPaint, date: String },
    signal,
  });
  return { input, output, ended };
}

/** What the chat writes when these lines are piped into it. */
async function piped(...lines: readonly string[]): Promise<string> {
  const { input, output, ended } = started();
  input.end(lines.map((line) => `${line}\n`).join(''));
  await ended;
  return output.text();
}

describe('chat, piped', () => {
  it('asks plain text and /ask alike, and echoes the lines', async () => {
    expect(await piped('is it *red*?', '/ASK is it red?')).toBe(
      '> is it *red*?\n\nYou asked: is it *red*?\n\n> /ASK is it red?\n\nYou asked: is it red?\n\n',
    );
  });

  it('answers lines in order until the input ends, without a line end too', async () => {
    const { input, output, ended } = started();
    input.write('one\ntwo\nthr');
    input.end('ee');
    await ended;
    expect(output.text().match(/You asked: \w+/g)).toEqual([
      'You asked: one',
      'You asked: two',
      'You asked: three',
    ]);
  });

  it('presses the buttons that were shown last, by number', async () => {
    const text = await piped('/pages', '1', '1', '2', '9');
    expect(text.match(/Page \d/g)).toEqual(['Page 1', 'Page 2', 'Page 1']);
    expect(text).toContain('(Back)   [1] Next');
    expect(text).toContain('[1] Back   [2] Next');
    expect(text).toContain('There is no 2 on the screen.');
    expect(text).toContain('There is no 9 on the screen.');
  });

  it('says what is wrong with a line, as Discord would before sending it', async () => {
    const text = await piped('/nothing', '/ask', 'x', 'x'.repeat(21), '/pages twice', '');
    expect(text).toContain('There is no /nothing. There is: /ask /pages /broken');
    expect(text).toContain('/ask needs a question');
    expect(text).toContain('The question needs at least 2 characters');
    expect(text).toContain('The question has 21 characters; 20 at most');
    expect(text).toContain('/pages takes nothing after it');
    expect(text).not.toContain('You asked');
  });

  it('leaves on exit, whatever follows', async () => {
    expect(await piped('exit', 'more')).toBe('> exit\n');
  });

  it('goes on after a fault', async () => {
    expect(await piped('/broken', 'and now?')).toContain('You asked: and now?');
  });

  it('does not pass control characters on', async () => {
    expect(await piped('red \u001B[2J?')).not.toContain('\u001B');
  });
});

describe('chat, typed', () => {
  it('prompts, and Tab completes a command and its only suggestion', async () => {
    const { input, output, ended } = started({ typing: true });
    input.write('/a\t');
    await output.until('/ask ');
    input.write('whe\t');
    await output.until('When is a plum ripe?');
    input.write('\r');
    await output.until('You asked: When is a plum ripe?');
    input.end();
    await expect(ended).resolves.toBeUndefined();
  });

  it('Tab lists several suggestions, whose numbers ask them', async () => {
    const { input, output, ended } = started({ typing: true });
    input.write('whi\t');
    await output.until('[2] Which pear is green?');
    // The line as typed is still there: it is taken away before the number.
    input.write('\u00152\r');
    await output.until('You asked: Which pear is green?');
    input.end();
    await expect(ended).resolves.toBeUndefined();
  });

  it('Tab does not put another question in place of the typed one', async () => {
    const { input, output, ended } = started({ typing: true });
    input.write('plumb\t');
    await output.until('[1] When is a plum ripe?');
    input.write(' jam\r');
    await output.until('You asked: plumb jam');
    input.end();
    await expect(ended).resolves.toBeUndefined();
  });

  it('Ctrl-D and Ctrl-C leave', async () => {
    for (const key of ['\u0004', '\u0003']) {
      const { input, ended } = started({ typing: true });
      input.write(key);
      await expect(ended).resolves.toBeUndefined();
    }
  });

  it('ends when the signal comes, before it began or after', async () => {
    const stopping = new AbortController();
    const { output, ended } = started({ typing: true, signal: stopping.signal });
    await output.until('> ');
    stopping.abort();
    await expect(ended).resolves.toBeUndefined();
    await expect(started({ signal: AbortSignal.abort() }).ended).resolves.toBeUndefined();
  });
});
