import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

const packings = z
  .array(z.object({ filename: z.string(), size: z.number(), files: z.array(z.object({ path: z.string() })) }))
  .length(1);

/** The package as `npm pack` makes it of this tree, and a folder of somebody who has installed it. */
export interface Packed {
  /** The paths in the tarball. */
  readonly files: readonly string[];
  /** The tarball's size in bytes. */
  readonly size: number;
  /** A folder with the package, and nothing but what the package says it needs, in its `node_modules`. */
  readonly folder: string;
  /** The package's own folder in there. */
  readonly own: string;
  readonly remove: () => Promise<void>;
}

/** What a build needs of the tree. All else of it (tests, benchmarks, what was built before) is left behind. */
const SOURCES = [
  '.env.example',
  '.npmrc',
  'LICENSE',
  'README.md',
  'bundle.mjs',
  'commands',
  'lexicon',
  'package.json',
  'playground',
  'seeds',
  'src',
  'tsconfig.build.json',
  'tsconfig.json',
];

/**
 * Packs a copy of the tree, as in a clean clone, and unpacks it where its dependencies are linked from this tree's: the
 * network is not needed, and no other library of this tree can be reached.
 */
export async function pack(): Promise<Packed> {
  const work = await mkdtemp(join(tmpdir(), 'verbatim-pack-'));
  const clone = join(work, 'clone');
  for (const name of SOURCES) await cp(join(root, name), join(clone, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(clone, 'node_modules'), 'dir');
  const { stdout } = await run('npm', ['pack', '--json', '--silent'], { cwd: clone, maxBuffer: 2 ** 24 });
  // The scripts of the package may print before it.
  const [packing] = packings.parse(JSON.parse(stdout.slice(stdout.indexOf('[\n'))));
  if (packing === undefined) throw new Error('npm pack made no package');
  const folder = join(work, 'empty');
  const own = join(folder, 'node_modules', 'verbatim');
  await mkdir(own, { recursive: true });
  await run('tar', ['-xzf', join(clone, packing.filename), '-C', own, '--strip-components=1']);
  await linkDependencies(own, join(folder, 'node_modules'));
  return {
    files: packing.files.map(({ path }) => path.split(sep).join('/')),
    size: packing.size,
    folder,
    own,
    remove: async () => rm(work, { recursive: true }),
  };
}

async function linkDependencies(own: string, modules: string): Promise<void> {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(join(own, 'package.json'), 'utf8')));
  for (const name of Object.keys(dependencies)) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(modules, name), 'dir');
  }
}
