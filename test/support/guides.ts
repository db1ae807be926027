import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

const root = new URL('../../', import.meta.url);

/** What a guide says that can be held against the program. */
export interface Guide {
  /** Its path from the root: `docs/readers.md`. */
  readonly path: string;
  readonly text: string;
  /** Every code span, and every line of every code block without its prompt and its comment. */
  readonly code: readonly string[];
  /** The targets of links and pictures. */
  readonly links: readonly string[];
  /** The anchors of its headings, as GitHub makes them. */
  readonly anchors: readonly string[];
}

/** Every guide of the repository: at its root, and in `docs`. */
export function guides(): readonly Guide[] {
  return [...inFolder('./'), ...inFolder('docs/')].toSorted((a, b) => a.path.localeCompare(b.path));
}

function inFolder(folder: string): readonly Guide[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => guideAt(`${folder}${name}`));
}

/** Where a file of the repository is. */
export function inRepository(path: string): string {
  return fileURLToPath(new URL(path, root));
}

function guideAt(path: string): Guide {
  const text = readFileSync(new URL(path, root), 'utf8');
  const nodes = [...everyNode(fromMarkdown(text))];
  return {
    path: path.replace(/^\.\//, ''),
    text,
    code: nodes.flatMap((node) => codeOf(node)),
    links: nodes.flatMap((node) => ('url' in node ? [node.url] : [])),
    anchors: nodes.flatMap((node) => (node.type === 'heading' ? [anchorOf(toString(node))] : [])),
  };
}

function* everyNode(node: Nodes): Generator<Nodes> {
  yield node;
  for (const child of 'children' in node ? node.children : []) yield* everyNode(child);
}

function codeOf(node: Nodes): readonly string[] {
  if (node.type === 'inlineCode') return [node.value];
  if (node.type !== 'code') return [];
  return node.value.split('\n').map((line) =>
    line
      .replace(/^\s*\$\s+/, '')
      .replace(/\s+#.*$/, '')
      .trim(),
  );
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
