import type { Claim } from '../../story/claim.ts';
import type { NameIndex } from '../names/name-index.ts';
import { headOfSource, type Head } from './heads.ts';
import { isSpeech } from './clauses/lexicon.ts';
import { mediumOf } from './media.ts';
import type { Quotation } from './marks/quotation.ts';
import { relayOf } from './quotes.ts';
import { isAllQuoted, type Report } from './reports.ts';
import type { Spoken } from './spoken.ts';

/** A claim whose speaker is not yet resolved. */
export interface FoundClaim extends Spoken {
  readonly claim: Omit<Claim, 'speaker'>;
}

/** The claims among a paragraph's reports: those that are more than quotations. */
export function findClaims(
  text: string,
  reports: readonly Report[],
  quotations: readonly Quotation[],
  names: NameIndex,
): readonly FoundClaim[] {
  return reports
    .filter((report) => report.contents.length > 0 && !isAllQuoted(text, report, quotations))
    .map((report) => toClaim(text, report, reports, names));
}

function toClaim(text: string, report: Report, reports: readonly Report[], names: NameIndex): FoundClaim {
  const { cue, source, core, contents, paragraph, sentence, kind } = report;
  const head: Head | null = headOfSource(text, core, source, names);
  const spans = [...contents, cue, ...(source ? [source] : [])];
  return {
    head,
    source,
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    paragraph,
    sentence,
    claim: {
      content: contents.toSorted((a, b) => a.start - b.start),
      cue,
      source,
      act: isSpeech(kind) ? 'assertion' : 'attitude',
      polarity: isDenial(report) ? 'denied' : 'affirmed',
      medium: head?.kind === 'document' ? head.noun : mediumOf(text, report),
      via: relayOf(text, report, reports, names),
      paragraph,
      sentence,
    },
  };
}

const DENYING = new Set(['deny', 'dispute', 'refute']);

/** "denied making contact"; "did not deny" denies nothing. */
function isDenial({ lemma, isNegated }: Report): boolean {
  return DENYING.has(lemma) && !isNegated;
}
