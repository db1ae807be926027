import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { dropEndMark, type Block } from './blocks.ts';
import { readFrontMatter, type FrontMatterProblem } from './front-matter.ts';
import { layOut, type LaidOut } from './layout.ts';

/** Reads a Markdown article, with or without front matter. The front matter's fields win over the text's own. */
export function parseMarkdown(text: string): LaidOut | FrontMatterProblem {
  const matter = readFrontMatter(text);
  if (matter.status === 'front-matter') return matter;
  const { children } = fromMarkdown(text.slice(matter.end));
  const skippedLines = text.slice(0, matter.end).split('\n').length - 1;
  return layOut(
    children.flatMap((node) => markdownBlocks(node, skippedLines)),
    matter.fields,
  );
}

function markdownBlocks(node: RootContent, skippedLines: number): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return block(node, node.depth === 1 ? 'title' : 'subheading', skippedLines);
    case 'paragraph':
      return block(node, null, skippedLines);
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap((child) => markdownBlocks(child, skippedLines));
    default:
      return [];
  }
}

function block(node: Nodes, heading: Block['heading'], skippedLines: number): readonly Block[] {
  const shown = toString(node, { includeImageAlt: false, includeHtml: false });
  const text = dropEndMark(shown.replace(/\s*\n\s*/g, ' '));
  return text === '' ? [] : [{ text, heading, line: skippedLines + (node.position?.start.line ?? 1) }];
}
