import type { ArticleProblem, ArticleWarning } from '../../story/problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { number } from './formats.ts';

/** One sentence that names the file and the line, where one is meant, and one of what to do. */
export function problem(given: ArticleProblem): Markdown {
  const where = given.line === null ? say`**${given.file}**` : say`**${given.file}**, line ${given.line}`;
  switch (given.kind) {
    case 'unreadable':
      return say`${where}: the file cannot be read (${given.cause}). Check that it is there and that the bot may read it.`;
    case 'no-article':
      return say`${where}: there is no article here. Add a .txt, .md or .html file that holds one.`;
    case 'empty':
      return say`${where}: the file is empty. Put the article’s text into it, or take the file away.`;
    case 'no-paragraph':
      return say`${where}: no paragraph of an article follows. Add the article’s text below its headline, with a blank line between paragraphs.`;
    case 'binary':
      return say`${where}: this is not a text file. Save the article as plain text and put that here.`;
    case 'not-utf8':
      return given.encoding === null
        ? say`${where}: the text is not valid UTF-8. Save the file again as UTF-8.`
        : say`${where}: the text looks like ${given.encoding}, not UTF-8. Save the file again as UTF-8.`;
    case 'too-large':
      return say`${where}: the file has ${inKilobytes(given.bytes)}, and ${inKilobytes(given.limit)} is the most. Split it or shorten it.`;
    case 'front-matter':
      return say`${where}: the lines between the --- marks at the top cannot be understood (${given.cause}). Mend that line, or take the block out.`;
    case 'unknown-format':
      return given.ending === ''
        ? say`${where}: the file’s name has no ending. Name it with .txt, .md or .html.`
        : say`${where}: files that end in ${given.ending} are not read. Save it as .txt, .md or .html.`;
    case 'no-article-body':
      return say`${where}: no article can be read in this page. It may be a list of links, or shown only by scripts. Save the article’s text as .txt or .md.`;
    case 'tangled-page':
      return say`${where}: ${TANGLED[given.what](given.limit)}, too much to read in a moment. Save the article’s text as .txt or .md.`;
    default:
      return say`${where}: the article cannot be understood here (${given.cause}). Mend that line and reload.`;
  }
}

const TANGLED = {
  depth: (limit: number) => say`the page’s elements are nested more than ${limit} deep`,
  elements: (limit: number) => say`the page has more than ${number(limit)} elements`,
  nesting: (limit: number) => say`the page’s elements are nested more than ${number(limit)} times in all`,
} as const;

/** What a moderator should look at in an article that loaded: one sentence of what was guessed, and one of what to do. */
export function warning({ file, declared, used }: ArticleWarning): Markdown {
  const says =
    declared === null
      ? say`it does not say how its text is encoded`
      : say`it says that it is ${declared}, but its text is not`;
  return say`**${file}**: ${says}, so it was read as ${used}. Look whether accents and quotation marks are right; if not, save it as UTF-8.`;
}

function inKilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${number(Math.ceil(bytes / 1000))} kB`;
}
