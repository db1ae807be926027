import type { Story } from './story.ts';

/** The story's speakers whose names are known, most quoted first, each once. */
export function speakersOf(story: Story): readonly string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of story.articles.flatMap(({ quotes }) => quotes)) {
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([speaker]) => speaker);
}
