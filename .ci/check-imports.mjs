// Runs dependency-cruiser and also fails when it saw no module: a cruise of nothing passes every rule.
import { spawnSync } from 'node:child_process';

const { stdout, status } = spawnSync(
  'npx',
  [
    'depcruise',
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'err-long',
    'src',
    'commands',
    'playground',
  ],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
);
process.stdout.write(stdout);
const seen = Number(/(\d+) modules/.exec(stdout)?.[1] ?? 0);
if (seen === 0)
  process.stderr.write('check:imports: dependency-cruiser saw 0 modules; no rule was checked.\n');
process.exitCode = status === 0 && seen > 0 ? 0 : 1;
