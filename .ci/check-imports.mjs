// Runs dependency-cruiser and also fails when it saw no module: a cruise of nothing passes every rule.
import { execFileSync } from 'node:child_process';

const report = execFileSync(
  'npx',
  ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src', 'commands'],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
);
process.stdout.write(report);
const seen = Number(/\((\d+) modules/.exec(report)?.[1] ?? 0);
if (seen === 0) {
  console.error('check:imports: dependency-cruiser saw 0 modules; the rules were not checked.');
  process.exit(1);
}
