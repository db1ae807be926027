import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, of a given size, in memory. */
export interface SmallDisk {
  readonly folder: string;
  readonly setWritable: (writable: boolean) => void;
  readonly dispose: () => void;
}

/** Mounts a disk of so many kilobytes; null where this user or machine may not mount. */
export function mountSmallDisk(kilobytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-disk-'));
  const dispose = () => {
    // Lazily: SQLite's files are closed when the garbage collector comes.
    spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  if (mounted.status !== 0) {
    dispose();
    return null;
  }
  return {
    folder,
    setWritable: (writable) => {
      spawnSync('mount', ['-o', `remount,${writable ? 'rw' : 'ro'}`, folder]);
    },
    dispose,
  };
}
