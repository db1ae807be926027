import { join, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { Changes, StoryChanges } from '../story/diff.ts';
import type { ArticleProblem } from '../story/problem.ts';
import { brief, windowRound } from './verbatim/window.ts';

/** How many texts of each kind are shown, and the room for each in rendered UTF-16 units. */
const SHOWN = { most: 2, room: 100 } as const;

const PROBLEMS = { most: 8, file: 120, cause: 160 } as const;

const KINDS = ['passages', 'quotes', 'speakers', 'questions'] as const;

/** What came and what went with a reload, kind by kind, in at most 2,200 UTF-16 units. */
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

function changeLines({ added, removed, changed }: Changes, reload: Messages['reload']): readonly Markdown[] {
  const left = changed.length - SHOWN.most;
  return [
    ...changed.slice(0, SHOWN.most).map(({ before, after }) => {
      const [from, to] = [aroundChange(before, after), aroundChange(after, before)];
      return reload.reworded(from, to);
    }),
    ...(left > 0 ? [reload.more(left)] : []),
    ...linesOf(added, reload.added, reload),
    ...linesOf(removed, reload.removed, reload),
  ];
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

function linesOf(
  texts: readonly string[],
  lineOf: (text: string) => Markdown,
  reload: Messages['reload'],
): readonly Markdown[] {
  const left = texts.length - SHOWN.most;
  return [
    ...texts.slice(0, SHOWN.most).map((text) => lineOf(brief(text, SHOWN.room))),
    ...(left > 0 ? [reload.more(left)] : []),
  ];
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
