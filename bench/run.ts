/** `npm run bench -- NAME …`: runs the bench of that name. */
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

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) {
  process.exitCode = await bench(args);
} else {
  process.stderr.write(`bench: give one of: ${Object.keys(BENCHES).join(', ')}\n`);
  process.exitCode = 2;
}
