import { drawMarkdown } from '../fronts/terminal/markdown.ts';
import { plainPaint } from '../fronts/terminal/paint.ts';
import type { ArticleSource } from '../loader/load-story.ts';
import { en } from '../locales/en.ts';
import type { Markdown } from '../locales/markdown.ts';
import type { StoryIndex } from '../retrieval/story-index.ts';
import { loadAndIndex } from '../shelf/shelves.ts';
import { runInSlices } from '../slices.ts';
import { readArticleFiles } from '../store/article-files.ts';
import { openLexicon, type OpenedLexicon } from '../store/lexicon-file.ts';
import { shippedPath } from '../store/shipped.ts';
import type { ArticleProblem, Loaded } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { systemPace } from '../system-pace.ts';

/** An article that is in memory already. */
export interface ArticleText {
  /** Its name, which need not be of a real file: the ending (`.txt`, `.md` or `.html`) says how it is read. */
  readonly file: string;
  /** The text, at most 1 MB in UTF-8. */
  readonly text: string;
}

/** The key of what makes a story searchable: only {@link loadStory} makes stories that can be asked. */
const searchable = Symbol('searchable');

/**
 * A story that can be asked: its articles, newest first, and the version of their sources. It never changes; to read
 * files again, load them again. As JSON it is a {@link Story}.
 */
export interface OpenStory extends Story {
  /** @internal */
  readonly [searchable]: StoryIndex;
}

/** A refused article file: what is wrong, where, and a sentence in English that says how to mend it. */
export type StoryProblem = ArticleProblem & {
  /** Plain text that begins with the file's name. */
  readonly sentence: string;
};

/** A story, with sentences on what to look at though it loaded; or what is wrong with each refused file. */
export type StoryOutcome =
  | { readonly status: 'loaded'; readonly story: OpenStory; readonly warnings: readonly string[] }
  | { readonly status: 'refused'; readonly problems: readonly StoryProblem[] };

/**
 * Reads articles and makes them one story.
 *
 * `from` is the path of an article file or of a folder of them, or articles in memory; without it, the story that ships
 * with the package. One refused file refuses the whole story, and every refused file is named. Works in slices of some
 * milliseconds, so that a server goes on answering meanwhile. Reads files only, never the network. Rejects only on a
 * fault of the program.
 */
export async function loadStory(
  from: string | readonly ArticleText[] = shippedPath('seeds'),
): Promise<StoryOutcome> {
  const words = await lexiconOnce();
  const read = typeof from === 'string' ? await readArticleFiles(from) : sourcesOf(from);
  if (read.status === 'refused') return refused(read.problems);
  const lexicon = words.status === 'open' ? words.lexicon : null;
  const made = await runInSlices(loadAndIndex(read.value, lexicon), systemPace);
  if (made.status === 'refused') return refused(made.problems);
  const { story } = made.value;
  const poorer = words.status === 'absent' ? [words.complaint] : [];
  const guesses = (made.warnings ?? []).map((warning) => plain(en.reload.warning(warning)));
  return {
    status: 'loaded',
    story: { ...story, [searchable]: made.value },
    warnings: [...poorer, ...guesses],
  };
}

/** What makes the story searchable. */
export function indexOf(story: OpenStory): StoryIndex {
  return story[searchable];
}

let opened: Promise<OpenedLexicon> | null = null;

/** The lexicon never changes and is large: all stories of a process share it. */
async function lexiconOnce(): Promise<OpenedLexicon> {
  opened ??= openLexicon();
  return opened;
}

function sourcesOf(articles: readonly ArticleText[]): Loaded<readonly ArticleSource[]> {
  if (articles.length === 0) {
    return {
      status: 'refused',
      problems: [{ kind: 'no-article', file: 'the list of articles', line: null }],
    };
  }
  const encoder = new TextEncoder();
  return {
    status: 'loaded',
    value: articles.map(({ file, text }) => ({ file, bytes: encoder.encode(text) })),
  };
}

function refused(problems: readonly ArticleProblem[]): StoryOutcome {
  return {
    status: 'refused',
    problems: problems.map((problem) => ({ ...problem, sentence: plain(en.reload.problem(problem)) })),
  };
}

function plain({ markdown }: Markdown): string {
  return drawMarkdown(markdown, { paint: plainPaint, date: String });
}
