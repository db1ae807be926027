import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** A part of a start, and the milliseconds that it took of the process. */
export interface Part {
  readonly name: string;
  readonly took: number;
}

/** What the profiler of Node writes (`--cpu-prof`): the times are microseconds of the machine's clock. */
const profileSchema = z.object({
  startTime: z.number(),
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.array(z.number()).optional(),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

type Frame = z.infer<typeof profileSchema>['nodes'][number]['callFrame'];

/** By what a sample is told to be of a part: a function at work, or the file of the innermost one that is named here. */
const PARTS: readonly (readonly [name: string, functions: RegExp, files: RegExp])[] = [
  [
    'finding, reading and compiling modules',
    /^compile(?:SourceTextModule|Function|ForInternalLoader)$/,
    /^node:internal\/(?:modules|deps\/cjs)/,
  ],
  ['opening the store', /^(?:openStore|connectSqlite|openFile|migrate)$/, /\/libsql\//],
  ['the library that draws, and its fonts', /^(?:openPictures|registerFonts)$/, /\/@napi-rs\//],
  ['opening the lexicon', /^(?:openLexicon|readLexicon)$/, /^$/],
  ['reading the story', /^loadStory$/, /^$/],
  ['making it searchable', /^indexStory$/, /^$/],
  ['answering', /^respond$/, /^$/],
  ['running modules for the first time', /^evaluate$/, /^$/],
  ['collecting garbage', /^\(garbage collector\)$/, /^$/],
  ['waiting', /^\(idle\)$/, /^$/],
];

const OTHER = 'all else';

/**
 * Where the time went of a start whose profile Node wrote into `folder`, until `end` (microseconds of the clock that
 * `process.hrtime` reads): each sample counts for the innermost part that was at work.
 */
export function partsOf(folder: string, end: number): readonly Part[] {
  const [file] = readdirSync(folder);
  if (file === undefined) throw new Error('no profile was written');
  const { nodes, samples, timeDeltas, startTime } = profileSchema.parse(
    JSON.parse(readFileSync(join(folder, file), 'utf8')),
  );
  const partOf = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const descend = (id: number, above: string): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const part = namedBy(node.callFrame) ?? above;
    partOf.set(id, part);
    for (const child of node.children ?? []) descend(child, part);
  };
  descend(nodes[0]?.id ?? 0, OTHER);
  const took = new Map<string, number>();
  let now = startTime;
  for (const [at, sample] of samples.entries()) {
    const delta = timeDeltas[at] ?? 0;
    now += delta;
    if (now > end) break;
    const part = partOf.get(sample) ?? OTHER;
    took.set(part, (took.get(part) ?? 0) + delta / 1_000);
  }
  return [...PARTS.map(([name]) => name), OTHER].map((name) => ({ name, took: took.get(name) ?? 0 }));
}

/** The bundler adds a digit to a name that two modules have. */
function namedBy({ functionName, url }: Frame): string | null {
  const name = functionName.replace(/\d+$/, '');
  return (
    PARTS.find(([, functions, files]) => functions.test(name) || (url !== '' && files.test(url)))?.[0] ?? null
  );
}
