import { drawMarkdown } from '../fronts/terminal/markdown.ts';
import { plainPaint } from '../fronts/terminal/paint.ts';
import { en } from '../locales/en.ts';
import type { ArticleProblem } from '../story/problem.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** Says on the error stream what could not be done; gives the exit code for it. */
export function complain({ errors }: Surroundings, ...complaints: readonly string[]): ExitCode {
  for (const complaint of complaints) errors.write(`verbatim: ${complaint}\n`);
  return 1;
}

/** Says what is wrong with each refused article file. */
export function complainOfArticles(around: Surroundings, problems: readonly ArticleProblem[]): ExitCode {
  const style = { paint: plainPaint, date: String };
  return complain(
    around,
    ...problems.map((problem) => drawMarkdown(en.reload.problem(problem).markdown, style)),
  );
}
