import { ComponentType } from 'discord-api-types/v10';
import { parse } from 'discord-markdown-parser';
import type { MessageBody } from '../../src/reply/message.ts';

/** A piece of what Discord would show: what kind of markup it is, and the text inside. */
export interface Shown {
  readonly type: string;
  readonly text: string;
}

/**
 * What an independent reader of Discord's Markdown makes of `source`.
 *
 * Where the parser is not Discord: it turns tabs into four spaces and drops form feeds before it reads (so does
 * simple-markdown, which Discord began from), gives an emoji a node of its own (Discord shows the character as an
 * image), knows no lists and no masked links in its normal mode (we use the extended one), and shows `¯\_(ツ)_/¯` as it stands.
 */
export function shownBy(source: string): readonly Shown[] {
  return nodesOf(parse(source, 'extended'));
}

/** The text that is shown, without its markup. */
export function textOf(shown: readonly Shown[]): string {
  return shown.map(({ text }) => text).join('');
}

function nodesOf(nodes: unknown): readonly Shown[] {
  if (!Array.isArray(nodes)) throw new Error('not a list of nodes');
  return nodes.map((node: unknown) => nodeOf(node));
}

function nodeOf(node: unknown): Shown {
  if (typeof node !== 'object' || node === null || !('type' in node) || typeof node.type !== 'string') {
    throw new Error('not a node');
  }
  if (node.type === 'br') return { type: 'text', text: '\n' };
  if (node.type === 'twemoji' && 'name' in node) return { type: 'text', text: String(node.name) };
  if (!('content' in node)) return { type: node.type, text: '' };
  return {
    type: node.type,
    text: typeof node.content === 'string' ? node.content : textOf(nodesOf(node.content)),
  };
}

/** All texts of a message, in order. */
export function textsOf({ components }: MessageBody): readonly string[] {
  return components.flatMap((part) => ('content' in part ? [part.content] : []));
}

/**
 * What stands inside the block quotes of a message as Discord shows it, line by line, our omission marks taken off. An
 * article's words never hold a line break, so each line is one piece of it.
 */
export function quotationsOf(body: MessageBody): readonly string[] {
  return textsOf(body)
    .flatMap((text) => shownBy(text))
    .filter(({ type }) => type === 'blockQuote')
    .flatMap(({ text }) => text.replace(/\n$/, '').split('\n'))
    .map((line) => line.replace(/^\[…\] /, '').replace(/ \[…\]$/, ''));
}

/** All buttons of a message, in order. */
export function buttonsOf({
  components,
}: MessageBody): readonly { readonly label: string; readonly target: string }[] {
  return components
    .flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []))
    .flatMap((part) => {
      if (!('style' in part) || !('label' in part)) return [];
      const target = 'url' in part ? part.url : 'custom_id' in part ? part.custom_id : '';
      return [{ label: part.label ?? '', target }];
    });
}

/** All choices of a message's menus, in order, each with its menu's `custom_id`. */
export function choicesOf({
  components,
}: MessageBody): readonly { readonly label: string; readonly value: string; readonly menu: string }[] {
  return components
    .flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []))
    .flatMap((part) =>
      part.type === ComponentType.StringSelect
        ? part.options.map(({ label, value }) => ({ label, value, menu: part.custom_id }))
        : [],
    );
}
