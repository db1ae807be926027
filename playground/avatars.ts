import type { Role } from './guild.ts';

/** Who is shown beside a message: its name, and a picture drawn here, so that none is fetched. */
export interface Author {
  readonly name: string;
  readonly avatar: string;
}

const person =
  '<circle cx="20" cy="15" r="7" fill="white"/><path d="M6 38c0-10 6-15 14-15s14 5 14 15z" fill="white"/>';
const quotes =
  '<path d="M9 25v-7c0-4 2-7 6-8l1 3c-2 1-3 2-3 4h4v8zm13 0v-7c0-4 2-7 6-8l1 3c-2 1-3 2-3 4h4v8z" fill="white"/>';

const drawn = (colour: string, inside: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>${inside}</svg>`,
  )}`;

/** The bot, and the two whom the page can be. */
export const authors: Readonly<Record<'bot' | Role, Author>> = {
  bot: { name: 'Verbatim', avatar: drawn('#5865f2', quotes) },
  reader: { name: 'Reader', avatar: drawn('#3ba55d', person) },
  moderator: { name: 'Moderator', avatar: drawn('#c27c0e', person) },
};
