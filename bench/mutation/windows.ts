import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { below, type Random } from '../answers/random.ts';

/** The folders whose tests are put to the proof. */
export const FOLDERS = ['text', 'loader', 'retrieval', 'reply'] as const;

/** Some lines of a file; both ends belong to it, counted from 1. */
export interface Window {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** Long enough that most branches and loops lie within one, with their bodies. */
const LINES = 12;

/** All code under the folders, cut into windows of twelve lines. */
export function windowsOf(folders: readonly string[]): readonly Window[] {
  return folders.flatMap((folder) =>
    codeUnder(join('src', folder)).flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n').length;
      return Array.from({ length: Math.ceil(lines / LINES) }, (_, at) => ({
        file,
        from: at * LINES + 1,
        to: Math.min(lines, (at + 1) * LINES),
      }));
    }),
  );
}

/** So many of the windows, each at most once, drawn at random. */
export function drawn(windows: readonly Window[], count: number, random: Random): readonly Window[] {
  const left = [...windows];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(below(left.length, random), 1),
  ).flat();
}

function codeUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .toSorted();
}
