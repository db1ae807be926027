import { HARMLESS, type Kind } from './variants.ts';

/** How many questions put in a way were asked, and of how many the outcome stayed. */
export interface KindCount {
  readonly kind: Kind;
  readonly asked: number;
  readonly kept: number;
}

/** What was counted in one set. */
export interface SetCounts {
  readonly name: string;
  /** Answerable questions. */
  readonly questions: number;
  readonly kinds: readonly KindCount[];
}

/** All that the bench measured. */
export interface MetamorphicReport {
  readonly date: string;
  readonly commit: string | null;
  readonly sets: readonly SetCounts[];
}

/** Of the four harmless kinds, the share that must stay. */
const AIM = 0.98;

/** The report as a page of Markdown. */
export function markdownOfMetamorphic({ date, commit, sets }: MetamorphicReport): string {
  const kinds = sets[0]?.kinds.map(({ kind }) => kind) ?? [];
  const rows = kinds.map((kind) => {
    const counts = sets.map(
      (set) => set.kinds.find((one) => one.kind === kind) ?? { kind, asked: 0, kept: 0 },
    );
    const all = {
      asked: counts.reduce((sum, { asked }) => sum + asked, 0),
      kept: counts.reduce((sum, { kept }) => sum + kept, 0),
    };
    const aim = HARMLESS.has(kind) ? `${AIM * 100} %` : 'reported';
    return `| ${[kind, ...counts.map(shareOf), shareOf(all), `${all.asked}`, aim].join(' | ')} |`;
  });
  const heads = [
    'put otherwise by',
    ...sets.map(({ name, questions }) => `${name} (${questions})`),
    'all',
    'asked',
    'aim',
  ];
  return `# Questions put otherwise

Measured ${date}, commit ${commit ?? 'unknown'}. Every answerable question of every set is asked as written and again with a greeting,
"please", in other case and punctuation, with its halves turned round, and with one typo. Counted is how often the outcome
stays: the same passage first, or a refusal both times. In brackets: answerable questions of the set.

| ${heads.join(' | ')} |
| ${heads.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |
${rows.join('\n')}
`;
}

function shareOf({ asked, kept }: { readonly asked: number; readonly kept: number }): string {
  return asked === 0 ? '-' : `${((100 * kept) / asked).toFixed(1)} %`;
}
