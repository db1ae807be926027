/** `npm run bench -- NAME …`: runs the bench of that name; without one, all that the README quotes, each by itself. */
import { spawnSync } from 'node:child_process';

type Bench = (args: readonly string[]) => Promise<number>;

/** Each is loaded only where it is run: what one needs, such as Stryker, is no part of another. */
const BENCHES: Readonly<Partial<Record<string, () => Promise<Bench>>>> = {
  ablation: async () => (await import('./ablation/ablation.ts')).benchAblation,
  answers: async () => (await import('./answers/answers.ts')).benchAnswers,
  check: async () => (await import('./check/check.ts')).benchCheck,
  door: async () => (await import('./door/door.ts')).benchDoor,
  'follow-ups': async () => (await import('./follow-ups/follow-ups.ts')).benchFollowUps,
  gateway: async () => (await import('./gateway/gateway.ts')).benchGateway,
  pages: async () => (await import('./pages/pages.ts')).benchPages,
  pairs: async () => (await import('./pairs/pairs.ts')).benchPairs,
  metamorphic: async () => (await import('./metamorphic/metamorphic.ts')).benchMetamorphic,
  misses: async () => (await import('./misses/misses.ts')).benchMisses,
  mutation: async () => (await import('./mutation/mutation.ts')).benchMutation,
  questions: async () => (await import('./questions/questions.ts')).benchQuestions,
  replicas: async () => (await import('./replicas/replicas.ts')).benchReplicas,
  scale: async () => (await import('./scale/scale.ts')).benchScale,
  soak: async () => (await import('./soak/soak.ts')).benchSoak,
  start: async () => (await import('./start/start.ts')).benchStart,
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
  process.exitCode = await (await bench())(args);
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
