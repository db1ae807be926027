/**
 * Text that Discord will render as intended. Plain strings never become `Markdown` by accident: the
 * {@link say} template escapes them, so a reader's or an article's words always stay words.
 */
export interface Markdown {
  readonly markdown: string;
}

/**
 * Everything that can begin markup in Discord: emphasis, spoilers, code, mentions, emoji (`:name:`), links, and
 * what begins a line (headings, lists, small text, quotes). Escaped wherever it stands, so that the escape of two
 * texts joined is their two escapes joined, and a text may be cut or emphasised anywhere.
 * The colon also breaks `https://`: inside a link that Discord makes itself, a backslash would be shown.
 */
const SPECIAL = /[\\*_~|`<>#\-+.()[\]:@]/g;

/** Every way a text can begin a new line; Discord itself ends a quote at `\n` and turns `\r` into one. */
export const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Controls that would turn the direction of our own words after theirs, and those that show nothing. */
const CONTROLS = /(?!\t)\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** What {@link inline} takes out, to be looked for once: most texts have none of it. */
const UNSUITED_INLINE = new RegExp(`${LINE_BREAK.source}|${CONTROLS.source}`, 'u');

/** What a line break costs inside a block quote: the break, `> `, and emphasis closed and opened again. */
const LINE_BREAK_LENGTH = '\n> ****'.length;

/**
 * `text` so that Discord shows exactly its characters: a backslash escapes any ASCII punctuation.
 * Line breaks are kept as they are.
 */
export function escape(text: string): Markdown {
  return { markdown: text.replaceAll(SPECIAL, String.raw`\$&`) };
}

/** `text` escaped for use inside a line of our own: on one line, and without controls. */
export function inline(text: string): Markdown {
  if (!UNSUITED_INLINE.test(text)) return escape(text);
  return escape(text.replaceAll(LINE_BREAK, ' ').replaceAll(CONTROLS, ''));
}

/**
 * An upper bound, in UTF-16 units, of what `text` takes in a rendered quotation. Of texts cut between graphemes it
 * is the sum, and never less than a text's own length.
 */
export function renderedLength(text: string): number {
  const breaks = text.match(LINE_BREAK)?.length ?? 0;
  return text.length + (text.match(SPECIAL)?.length ?? 0) + breaks * (LINE_BREAK_LENGTH - 1);
}

/** A template of our own words: strings put into it are escaped, `Markdown` and numbers are not. */
export function say(
  words: TemplateStringsArray,
  ...values: readonly (string | number | Markdown)[]
): Markdown {
  return {
    markdown: words
      .map((word, position) => word + (position < values.length ? shown(values[position]) : ''))
      .join(''),
  };
}

/** The parts with `separator`, which is Markdown, between them; empty parts are left out. */
export function join(parts: readonly Markdown[], separator: string): Markdown {
  return {
    markdown: parts
      .map((part) => part.markdown)
      .filter((part) => part !== '')
      .join(separator),
  };
}

function shown(value: string | number | Markdown | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.markdown;
  return inline(String(value)).markdown;
}

/** A member by name, as Discord shows it; pings nobody where a message allows no mentions. `id` is digits. */
export function mention(id: string): Markdown {
  return /^\d{1,20}$/.test(id) ? { markdown: `<@${id}>` } : inline(id);
}

/** A time (milliseconds since the epoch) as each reader's own client shows it, relative to now. */
export function timestamp(at: number): Markdown {
  return { markdown: `<t:${Math.floor(at / 1000)}:R>` };
}

/**
 * A day (ISO 8601) as each reader's own client writes it. It stands for noon in Greenwich, which is of the same day from
 * twelve hours west to eleven hours east.
 * @see https://docs.discord.com/developers/reference#message-formatting-timestamp-styles
 */
export function dayStamp(iso: string): Markdown {
  return { markdown: `<t:${Date.parse(`${iso}T12:00:00Z`) / 1000}:D>` };
}
