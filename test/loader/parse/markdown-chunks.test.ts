import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { markdownChunks } from '../../../src/loader/parse/markdown-chunks.ts';

/** Every heading, paragraph and code block of a Markdown text with its line, whatever it stands in. */
function blocksOf(text: string, line = 0): readonly string[] {
  const visit = (node: Nodes): readonly string[] => {
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'code') {
      return [`${(node.position?.start.line ?? 0) + line} ${node.type} ${toString(node).trimEnd()}`];
    }
    return 'children' in node ? node.children.flatMap((child) => visit(child)) : [];
  };
  return visit(fromMarkdown(text));
}

const chunked = (text: string): readonly string[] =>
  markdownChunks(text, 1).flatMap((chunk) => blocksOf(chunk.text, chunk.line));

const LINES =
  `||||It is open.|It is *open|again* now.|  indented|    far indented|\tby a tab|# Head|## Part|===|---|***|- item
  - inner|* star|1. one|7) seven|  more|> said|> - both|~~~|~~~~|<div>|</div>|<b>bold</b>|<!-- hidden|-->|<script>|</script>
[a]: https://e.org|see [a] there|> [a]: b|F|FF|Fjs|F F F|   F|    F|- F`
    .split(/[|\n]/)
    .map((line) => line.replaceAll('F', '\u0060\u0060\u0060'));

describe('chunks of Markdown', () => {
  it('read, each by itself, as the whole reads', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 24 }), (lines) => {
        const text = lines.join('\n');
        expect(chunked(text)).toEqual(blocksOf(text));
      }),
      { numRuns: 500 },
    );
  });

  it('are as many as there are paragraphs long enough', () => {
    const text = Array.from({ length: 50 }, () => 'It is open. '.repeat(100)).join('\n\n');
    expect(markdownChunks(text).length).toBeGreaterThan(10);
    expect(markdownChunks(text).every((chunk) => chunk.text.length < 10_000)).toBe(true);
  });

  it.each([
    ['a code fence', ['```', 'a', '', 'b', '```', '', 'c']],
    ['code and what looks like a list behind it', ['\tby a tab', '', '7) seven']],
    ['a fence in HTML', ['</b>', '```', '', '```', '', 'c']],
    ['a fence in a list', ['- a', '  ```', '```', '', 'c']],
    ['a comment', ['<!-- a', '', 'b -->', '', 'c']],
  ])('never part %s', (_, lines) => {
    expect(chunked(lines.join('\n'))).toEqual(blocksOf(lines.join('\n')));
  });
});
