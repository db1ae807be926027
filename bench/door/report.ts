import { decimal } from '../answers/report/report.ts';
import { surroundingsLine, type Surroundings } from '../process/environment.ts';
import type { Answered } from './load.ts';
import type { Kind } from './requests.ts';

/** Connections that ask at once, each when it has its answer. */
export const CONNECTIONS = 20;

/** One kind of request, by both bots in turn. */
export interface KindReport {
  readonly kind: Kind;
  readonly echo: Answered;
  readonly verbatim: Answered;
}

/** All that one run of the bench measured. */
export interface DoorReport extends Surroundings {
  /** Signatures that one core verifies in a second, and nothing else. */
  readonly verifications: number;
  /** Bytes of a usual answer, which the echo answers with. */
  readonly bodyBytes: number;
  readonly kinds: readonly KindReport[];
}

const NAMES: Readonly<Record<Kind, string>> = {
  typing: 'completions of what is being typed',
  again: '/ask, questions that others have asked of the story',
  new: '/ask, each question never asked before',
};

/** The report as Markdown. */
export function doorTable({ verifications, bodyBytes, kinds, ...where }: DoorReport): string {
  return [
    '# The door: signed interactions over HTTP on one core',
    '',
    surroundingsLine('door', where),
    '',
    `The seed’s golden questions, each request signed by itself, over ${CONNECTIONS} connections from another process. **Echo** is the least that Discord takes: the same server and the same check of the signature, and one fixed body (${bodyBytes.toLocaleString('en')} characters, the median of Verbatim’s answers). **Verbatim** is the program as built, started as an operator starts it: with its store, its limits and its log. Medians of rounds in turn; every answer was a 200. One core verifies ${verifications.toFixed(0)} signatures a second and does nothing else.`,
    '',
    '| interactions | echo a second | p99 ms | Verbatim a second | p50 ms | p99 ms | Verbatim ÷ echo | ÷ ceiling |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    ...kinds.map(({ kind, echo, verbatim }) =>
      row([
        NAMES[kind],
        echo.perSecond.toFixed(0),
        decimal(echo.p99, 0),
        verbatim.perSecond.toFixed(0),
        decimal(verbatim.p50, 0),
        decimal(verbatim.p99, 0),
        share(verbatim.perSecond / echo.perSecond),
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
