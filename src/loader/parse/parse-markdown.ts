import type { Nodes, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { dropEndMark, textBlocks, type Block } from './blocks.ts';
import { cleanText } from './decode.ts';
import { readFrontMatter, type FrontMatterProblem } from './front-matter.ts';
import type { Steps } from '../../text/steps.ts';
import { layOut, type LaidOut } from './layout.ts';
import { splitTable } from './markdown-table.ts';
import { markdownChunks } from './markdown-chunks.ts';
import { isTangled } from './tangled-markdown.ts';

/** Reads a Markdown article, with or without front matter. The front matter's fields win over the text's own. */
export function* parseMarkdown(text: string): Steps<LaidOut | FrontMatterProblem> {
  const matter = readFrontMatter(text);
  if (matter.status === 'front-matter') return matter;
  const body = text.slice(matter.end);
  const skippedLines = text.slice(0, matter.end).split('\n').length - 1;
  const tangled = isTangled(body);
  yield;
  return layOut(tangled ? textBlocks(body) : yield* blocksOf(body, skippedLines), matter.fields);
}

function* blocksOf(body: string, skippedLines: number): Steps<readonly Block[]> {
  const blocks: Block[] = [];
  for (const { text, line } of markdownChunks(body)) {
    for (const node of fromMarkdown(text).children) blocks.push(...markdownBlocks(node, skippedLines + line));
    yield;
  }
  return blocks;
}

function markdownBlocks(node: RootContent, skippedLines: number): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return block(node, node.depth === 1 ? 'title' : 'subheading', skippedLines);
    case 'paragraph':
      return paragraphBlocks(node, skippedLines);
    case 'code':
      return node.value.split(/\n\s*\n/).flatMap((text) => blockOf(text, null, lineOf(node, skippedLines)));
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap((child) => markdownBlocks(child, skippedLines));
    default:
      return [];
  }
}

function block(node: Nodes, heading: Block['heading'], skippedLines: number): readonly Block[] {
  return blockOf(wordsOf(node), heading, lineOf(node, skippedLines));
}

/** A paragraph, or what CommonMark takes for one: a table, a block a row, and the words that stand on top of it. */
function paragraphBlocks(node: Paragraph, skippedLines: number): readonly Block[] {
  const table = splitTable(wordsOf(node));
  if (table === null) return block(node, null, skippedLines);
  const line = lineOf(node, skippedLines);
  return [...blockOf(table.before, null, line), ...table.rows.flatMap((row) => blockOf(row, null, line))];
}

function blockOf(words: string, heading: Block['heading'], line: number): readonly Block[] {
  const shown = cleanText(words)
    .split('\n')
    .map((part) => part.trim())
    .join(' ');
  const text = dropEndMark(shown);
  return text === '' ? [] : [{ text, heading, line }];
}

function lineOf(node: Nodes, skippedLines: number): number {
  return skippedLines + (node.position?.start.line ?? 1);
}

/** What a reader sees of a node: images and tags say nothing, a line break parts words. */
function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map((child) => wordsOf(child)).join('');
  const isBreak = node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value));
  return isBreak ? '\n' : toString(node, { includeImageAlt: false, includeHtml: false });
}
