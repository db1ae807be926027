import { decimal } from '../answers/report/report.ts';
import { surroundingsLine, type Surroundings } from '../process/environment.ts';
import type { Answered } from './load.ts';
import type { Kind } from './requests.ts';

/** Connections that ask at once, each when it has its answer. */
export const CONNECTIONS = 20;

/** One kind of request, by both bots in turn. */
export interface KindReport {
  readonly kind: Kind;
  /** UTF-16 units of the echo's body. */
  readonly bodyLength: number;
  readonly echo: Answered;
  readonly verbatim: Answered;
  /** Verbatim's by the echo's, the median of the rounds' own ratios. */
  readonly ratio: number;
}

/** All that one run of the bench measured. */
export interface DoorReport extends Surroundings {
  /** Signatures that one core verifies in a second, and nothing else. */
  readonly verifications: number;
  readonly kinds: readonly KindReport[];
}

const NAMES: Readonly<Record<Kind, string>> = {
  help: '/help',
  typing: '/ask, completions of what is being typed',
  letter: '/letter',
  ask: '/ask, no question put twice in the same way',
};

/** The report as Markdown. */
export function doorTable({ verifications, kinds, ...where }: DoorReport): string {
  return [
    '# The door: signed interactions over HTTP on one core',
    '',
    surroundingsLine('door', where),
    '',
    `The seed’s golden questions (answered and refused), each request signed by itself, over ${CONNECTIONS} connections from another process. **Echo** is the least that Discord takes: the same server and the same check of the signature, and one fixed body, of the median length of Verbatim’s to the same. **Verbatim** is the program as built, started as an operator starts it: with its store, its limits and its log. Medians of rounds in turn; every answer was a 200. One core verifies ${verifications.toFixed(0)} signatures a second and does nothing else.`,
    '',
    '| interactions | body | echo a second | p99 ms | Verbatim a second | p50 ms | p99 ms | Verbatim ÷ echo | ÷ ceiling |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...kinds.map(({ kind, bodyLength, echo, verbatim, ratio }) =>
      row([
        NAMES[kind],
        bodyLength.toLocaleString('en'),
        echo.perSecond.toFixed(0),
        decimal(echo.p99, 0),
        verbatim.perSecond.toFixed(0),
        decimal(verbatim.p50, 0),
        decimal(verbatim.p99, 0),
        share(ratio),
        share(verbatim.perSecond / verifications),
      ]),
    ),
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function share(value: number): string {
  return `${(100 * value).toFixed(0)} %`;
}
