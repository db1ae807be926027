import { join, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { Changes, StoryChanges } from '../story/diff.ts';
import type { ArticleProblem, ArticleWarning } from '../story/problem.ts';
import { brief, windowRound } from './verbatim/window.ts';

/** Lines for each kind, what was reworded first, and the room for each text in rendered UTF-16 units. */
const SHOWN = { most: 3, room: 56 } as const;

const PROBLEMS = { most: 8, file: 120, cause: 160 } as const;

const KINDS = ['passages', 'quotes', 'speakers', 'questions'] as const;

/** What came and what went with a reload, kind by kind, in at most 2,600 UTF-16 units. */
export function changesText(changes: StoryChanges, { reload }: Messages): Markdown {
  const changed = KINDS.filter((kind) => {
    const { added, removed, changed: reworded } = changes[kind];
    return added.length + removed.length + reworded.length > 0;
  });
  if (changed.length === 0) return reload.noChange;
  return join(
    changed.map((kind) =>
      join([reload.changed(kind, changes[kind]), ...changeLines(changes[kind], reload)], '\n'),
    ),
    '\n',
  );
}

/** What is wrong with each refused file and what to do, in at most 3,500 UTF-16 units. */
export function problemsText(problems: readonly ArticleProblem[], { reload }: Messages): Markdown {
  const shown = problems.slice(0, PROBLEMS.most).map((problem) => reload.problem(briefProblem(problem)));
  const left = problems.length - shown.length;
  return join([...shown, ...(left > 0 ? [reload.more(left)] : [])], '\n');
}

/** What was guessed in reading the articles, in at most 1,500 UTF-16 units; empty where nothing was. */
export function warningsText(warnings: readonly ArticleWarning[], { reload }: Messages): Markdown {
  const shown = warnings.slice(0, PROBLEMS.most).map((warning) => reload.warning(briefWarning(warning)));
  const left = warnings.length - shown.length;
  return join([...shown, ...(left > 0 ? [reload.more(left)] : [])], '\n');
}

function changeLines({ added, removed, changed }: Changes, reload: Messages['reload']): readonly Markdown[] {
  const lines = [
    ...changed.map(
      ({ before, after }) =>
        () =>
          reload.reworded(aroundChange(before, after), aroundChange(after, before)),
    ),
    ...added.map((text) => () => reload.added(brief(text, SHOWN.room))),
    ...removed.map((text) => () => reload.removed(brief(text, SHOWN.room))),
  ];
  const left = lines.length - SHOWN.most;
  return [...lines.slice(0, SHOWN.most).map((line) => line()), ...(left > 0 ? [reload.more(left)] : [])];
}

/** The part of `text` round the first place where it differs from `other`. */
function aroundChange(text: string, other: string): string {
  let start = 0;
  while (start < text.length && text[start] === other[start]) start += 1;
  const word = text.lastIndexOf(' ', start - 1) + 1;
  const place = { start: Math.min(word, text.length), end: Math.min(word, text.length) };
  const { start: from, end: to } = windowRound(text, { start: 0, end: text.length }, place, SHOWN.room);
  const part = text.slice(from, to).trim();
  return `${from > 0 ? '… ' : ''}${part}${to < text.length ? ' …' : ''}`;
}

function briefProblem(problem: ArticleProblem): ArticleProblem {
  const file = brief(problem.file, PROBLEMS.file);
  if ('cause' in problem) return { ...problem, file, cause: brief(problem.cause, PROBLEMS.cause) };
  if (problem.kind === 'unknown-format')
    return { ...problem, file, ending: brief(problem.ending, PROBLEMS.cause) };
  if (problem.kind === 'not-utf8' && problem.encoding !== null) {
    return { ...problem, file, encoding: brief(problem.encoding, PROBLEMS.cause) };
  }
  return { ...problem, file };
}

function briefWarning(warning: ArticleWarning): ArticleWarning {
  const declared = warning.declared === null ? null : brief(warning.declared, PROBLEMS.file);
  return { ...warning, file: brief(warning.file, PROBLEMS.file), declared };
}
