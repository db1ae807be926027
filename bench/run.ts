/** `npm run bench -- NAME …`: runs the bench of that name; without one, all that the README quotes, each by itself. */
import { spawnSync } from 'node:child_process';
import { benchAblation } from './ablation/ablation.ts';
import { benchAnswers } from './answers/answers.ts';
import { benchCheck } from './check/check.ts';
import { benchDoor } from './door/door.ts';
import { benchFollowUps } from './follow-ups/follow-ups.ts';
import { benchGateway } from './gateway/gateway.ts';
import { benchMetamorphic } from './metamorphic/metamorphic.ts';
import { benchMisses } from './misses/misses.ts';
import { benchMutation } from './mutation/mutation.ts';
import { benchPages } from './pages/pages.ts';
import { benchPairs } from './pairs/pairs.ts';
import { benchReplicas } from './replicas/replicas.ts';
import { benchScale } from './scale/scale.ts';
import { benchQuestions } from './questions/questions.ts';
import { benchSoak } from './soak/soak.ts';
import { benchStart } from './start/start.ts';

const BENCHES: Readonly<Partial<Record<string, (args: readonly string[]) => Promise<number>>>> = {
  ablation: benchAblation,
  answers: benchAnswers,
  check: benchCheck,
  door: benchDoor,
  'follow-ups': benchFollowUps,
  gateway: benchGateway,
  pages: benchPages,
  pairs: benchPairs,
  metamorphic: benchMetamorphic,
  misses: benchMisses,
  mutation: benchMutation,
  questions: benchQuestions,
  replicas: benchReplicas,
  scale: benchScale,
  soak: benchSoak,
  start: benchStart,
};

/** What the README quotes, the short ones first. */
const QUOTED = [
  'start',
  'pages',
  'door',
  'gateway',
  'soak',
  'check',
  'questions',
  'pairs',
  'metamorphic',
  'ablation',
  'scale',
  'answers',
] as const;

const [name, ...args] = process.argv.slice(2);
const bench = BENCHES[name ?? ''];
if (bench) {
  process.exitCode = await bench(args);
} else if (name === undefined) {
  const failed = QUOTED.filter((one) => !runsWell(one));
  if (failed.length > 0) process.stderr.write(`bench: ${failed.join(', ')}: not as they should be\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} else {
  process.stderr.write(`bench: give none, or one of: ${Object.keys(BENCHES).join(', ')}\n`);
  process.exitCode = 2;
}

/** A process each: what one leaves in memory is no part of the next. */
function runsWell(one: string): boolean {
  process.stderr.write(`bench ${one}\n`);
  const node = ['--import', 'tsx', 'bench/run.ts', one];
  return spawnSync(process.execPath, node, { stdio: 'inherit' }).status === 0;
}
