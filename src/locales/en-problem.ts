import type { ArticleProblem } from '../story/problem.ts';
import { say, type Markdown } from './markdown.ts';

/** One sentence that names the file and the line, and one of what to do. */
export function problem(given: ArticleProblem): Markdown {
  const where = say`**${given.file}**, line ${given.line}`;
  switch (given.kind) {
    case 'unreadable':
      return say`${where}: the file cannot be read (${given.cause}). Check that it is there and that the bot may read it.`;
    case 'no-article':
      return say`${where}: there is no article here. Add a .txt or .md file that holds one.`;
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
        ? say`${where}: the file’s name has no ending. Name it with .txt or .md.`
        : say`${where}: files that end in ${given.ending} are not read. Save it as .txt or .md.`;
    default:
      return say`${where}: the article cannot be understood here (${given.cause}). Mend that line and reload.`;
  }
}

function inKilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;
}
