import { parse } from 'discord-markdown-parser';
import { element, type Child } from './element.ts';
import { mentionOf } from './pickable.ts';

/** What a text's links and dates become. */
export interface MarkdownSettings {
  /** Told when a link is followed; true where it was taken care of. */
  readonly follow: (address: string) => boolean;
  /** The language that dates are told in. */
  readonly locale: string;
}

interface MarkdownNode {
  readonly type: string;
  readonly content?: unknown;
  readonly id?: unknown;
  readonly target?: unknown;
  readonly timestamp?: unknown;
  readonly format?: unknown;
  readonly level?: unknown;
  readonly name?: unknown;
}

/** Draws Discord's Markdown, as an independent reader of it parses it. */
export function drawMarkdown(markdown: string, settings: MarkdownSettings): readonly Child[] {
  // The parser knows no lists: a line that begins one gets its point here. An escaped sign has a backslash before it.
  const pointed = markdown.replaceAll(/^[-*] (?=\S)/gm, '• ');
  return piecesOf(pointed).flatMap((piece) => drawAll(parse(piece, 'extended'), settings));
}

/** Behind a block quote the parser takes no line for a small one: each quote ends a piece, save where there is code. */
function piecesOf(markdown: string): readonly string[] {
  return markdown.includes('```') ? [markdown] : markdown.split(/(?<=^>.*\n)(?!>)/m);
}

function drawAll(content: unknown, settings: MarkdownSettings): Child[] {
  if (typeof content === 'string') return [content];
  if (!Array.isArray(content)) return [];
  return content.flatMap((node: unknown) => (isNode(node) ? [draw(node, settings)] : []));
}

function isNode(node: unknown): node is MarkdownNode {
  return typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string';
}

const plainTags = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  inlineCode: 'code',
  blockQuote: 'blockquote',
} as const;

function draw(node: MarkdownNode, settings: MarkdownSettings): Child {
  const { type } = node;
  if (type === 'br') return element('br');
  if (type === 'twemoji') return String(node.name);
  if (type === 'timestamp') return date(Number(node.timestamp), String(node.format), settings.locale);
  const inside = drawAll(node.content, settings);
  if (isPlain(type)) return element(plainTags[type], {}, ...inside);
  switch (type) {
    case 'user':
    case 'role':
    case 'channel':
      return element('span', { class: 'mention' }, mentionOf(type, String(node.id)));
    case 'subtext':
      return element('div', { class: 'subtext' }, ...inside);
    case 'heading':
      return element('div', { class: `heading heading-${String(node.level)}` }, ...inside);
    case 'codeBlock':
      return element('pre', {}, element('code', {}, ...inside));
    case 'link':
    case 'url':
    case 'autolink':
      return link(String(node.target), inside, settings);
    default:
      return element('span', {}, ...inside);
  }
}

function isPlain(type: string): type is keyof typeof plainTags {
  return type in plainTags;
}

function link(
  address: string,
  inside: readonly Child[],
  { follow }: Pick<MarkdownSettings, 'follow'>,
): Child {
  if (!/^https?:\/\//.test(address)) return element('span', {}, ...inside);
  return linkTo(address, inside.length === 0 ? [address] : inside, follow);
}

/** A link out of the page, which `follow` may take care of first. */
export function linkTo(
  address: string,
  inside: readonly Child[],
  follow: MarkdownSettings['follow'],
  className = 'link',
): HTMLAnchorElement {
  const made = element(
    'a',
    { href: address, class: className, target: '_blank', rel: 'noreferrer noopener' },
    ...inside,
  );
  made.addEventListener('click', (event) => {
    if (follow(address)) event.preventDefault();
  });
  return made;
}

const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

function date(seconds: number, format: string, locale: string): Child {
  const at = new Date(seconds * 1_000);
  const whole = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
  const shown =
    format === 'R'
      ? ago(seconds, locale)
      : styles[format]
        ? new Intl.DateTimeFormat(locale, styles[format]).format(at)
        : whole;
  return element('time', { class: 'date', datetime: at.toISOString(), title: whole }, shown);
}

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

function ago(seconds: number, locale: string): string {
  const passed = seconds - Date.now() / 1_000;
  const [unit, length] = units.find(([, least]) => Math.abs(passed) >= least) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(passed / length), unit);
}
