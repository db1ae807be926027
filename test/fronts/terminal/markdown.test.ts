import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawInline, drawMarkdown } from '../../../src/fronts/terminal/markdown.ts';
import { ansiPaint, plainPaint, signPaint, withoutControls } from '../../../src/fronts/terminal/paint.ts';

const escaped = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);

const date = (seconds: number) => `(date ${seconds})`;
const plain = { paint: plainPaint, date };
const colour = { paint: ansiPaint, date };

describe('drawMarkdown', () => {
  it('sets the answering words of a quotation off by signs where there are no looks', () => {
    const style = { ...plain, quotePaint: signPaint };
    expect(drawMarkdown('**Who** · 1\n> said **so** on __Monday *last*__.', style)).toBe(
      'Who · 1\n│ said »so« on _Monday last_.',
    );
  });

  it.each([
    ['**bold** and *slanted* and __under__ and ~~gone~~', 'bold and slanted and under and gone'],
    ['**bold with *slant* inside**', 'bold with slant inside'],
    [String.raw`\*not bold\* 5 \> 4 \_a\_`, '*not bold* 5 > 4 _a_'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['2 * 3 = 6', '2 * 3 = 6'],
    ['**never closed', '**never closed'],
    [String.raw`C:\new`, String.raw`C:\new`],
    ['# Title', 'Title'],
    ['### Title', 'Title'],
    ['#hashtag', '#hashtag'],
    ['-# small print', 'small print'],
    ['> said **so**', '│ said so'],
    ['>>> one\ntwo', '│ one\n│ two'],
    ['- item', '• item'],
    ['`code *stays*`', 'code *stays*'],
    ['```\n**as it is**\n```', '    **as it is**'],
    ['since <t:1487030400:D>.', 'since (date 1487030400).'],
    ['[¶8](https://example.com/a_b_c#:~:text=x)', '¶8 (https://example.com/a_b_c#:~:text=x)'],
    [String.raw`[a \] b](<https://example.com>)`, 'a ] b (https://example.com)'],
    ['<https://example.com/x>', 'https://example.com/x'],
    [String.raw`\[text\](https://example.com)`, '[text](https://example.com)'],
  ])('draws %j as %j', (markdown, drawn) => {
    expect(drawMarkdown(markdown, plain)).toBe(drawn);
  });

  it('paints what is marked', () => {
    expect(drawMarkdown('> the **answer**', colour)).toBe(
      '\u001B[36m│\u001B[39m the \u001B[1manswer\u001B[22m',
    );
  });

  it('lets no article command the terminal', () => {
    expect(drawMarkdown('a\u001B[2Jb\u0007c\r\u009Bd', plain)).toBe('a[2Jbcd');
  });

  it('shows any escaped text exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(drawInline(escaped(text), plain)).toBe(text);
      }),
    );
  });
});

describe('withoutControls', () => {
  it('keeps line ends and tabs', () => {
    expect(withoutControls('a\tb\nc')).toBe('a\tb\nc');
  });
});
