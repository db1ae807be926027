import { describeStory } from '../fronts/terminal/once/article.ts';
import { loadStory } from '../loader/load-story.ts';
import { runInSlices } from '../slices.ts';
import { systemPace } from '../system-pace.ts';
import { readArticleFiles } from '../store/article-files.ts';
import { complainOfArticles } from './complain.ts';
import { withPatience } from './patience.ts';
import { styleFor } from './style.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** `verbatim index`: checks article files and prints what the loader makes of them. */
export async function indexFile(
  path: string,
  { json }: { readonly json?: true },
  around: Surroundings,
): Promise<ExitCode> {
  const read = await readArticleFiles(path);
  if (read.status === 'refused') return complainOfArticles(around, read.problems);
  const loaded = await withPatience(runInSlices(loadStory(read.value), systemPace), around);
  if (loaded.status === 'refused') return complainOfArticles(around, loaded.problems);
  const story = loaded.value;
  const text = json === true ? JSON.stringify(story, null, 2) : describeStory(story, styleFor(around).paint);
  around.output.write(`${text}\n`);
  return 0;
}
