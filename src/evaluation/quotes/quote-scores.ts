import { overlaps, type Span } from '../../text/span.ts';
import type { GoldAttribution } from './attribution-set.ts';
import { coverage, directSegments } from './direct-speech.ts';
import { total, type Counts } from './counts.ts';
import type { PredictedAttribution } from './predictions.ts';

/** How much of a segment must be covered for the two to be the same words (as the Gender Gap Tracker's .8). */
const SAME = 0.8;

/** What was counted over one article's words between quotation marks. */
export interface QuoteCounts {
  /** Segments: those found of the annotated, and those right of the emitted. */
  readonly segments: Counts;
  /** The same, the speaker right too. */
  readonly endToEnd: Counts;
  /** Found segments with an annotated source, and how many of them have the right one. */
  readonly speaker: { readonly right: number; readonly of: number };
  /** Found segments with an annotated cue, and how many of them have the right one. */
  readonly cue: { readonly right: number; readonly of: number };
}

interface Segment {
  readonly span: Span;
  readonly attribution: Roles;
}

type Roles = Pick<GoldAttribution | PredictedAttribution, 'content' | 'cue' | 'source'>;

/**
 * Compares the emitted direct speech of one article with the annotated.
 *
 * - An annotated segment is **found** when 80 % of it is covered by one emitted; an emitted one is **precise** when
 *   80 % of it lies inside the content of one annotated attribution.
 * - The **speaker** of a found segment is right when the two sources share a character; the **cue** likewise. Where
 *   several attributions hold the same words (a relay: "Sanders said, according to CNN"), any of them may agree.
 * - **End to end**: found, or precise, and the speaker right. Segments without an annotated source are not asked for.
 */
export function countQuotes(
  text: string,
  gold: readonly GoldAttribution[],
  predicted: readonly PredictedAttribution[],
): QuoteCounts {
  const goldSegments = segmentsOf(text, gold);
  const emitted = segmentsOf(
    text,
    predicted.filter(({ kind }) => kind === 'direct'),
  );
  const found = goldSegments.map((segment) => ({
    segment,
    by: emitted.filter(({ span }) => coverage(segment.span, [span]) >= SAME),
  }));
  const precise = emitted.map((segment) => ({
    segment,
    in: gold.filter(({ content }) => coverage(segment.span, content) >= SAME),
  }));
  const speakers = found.filter(({ segment, by }) => by.length > 0 && segment.attribution.source.length > 0);
  const cues = found.filter(({ segment, by }) => by.length > 0 && segment.attribution.cue.length > 0);
  const agreeing = (role: 'source' | 'cue', among: typeof found): number =>
    among.filter(({ segment, by }) =>
      by.some(({ attribution }) => share(segment.attribution, attribution, role)),
    ).length;
  const right = agreeing('source', speakers);
  return {
    segments: total([
      {
        found: found.filter(({ by }) => by.length > 0).length,
        gold: found.length,
        precise: precise.filter((one) => one.in.length > 0).length,
        emitted: emitted.length,
      },
    ]),
    endToEnd: {
      found: right,
      gold: found.filter(({ segment }) => segment.attribution.source.length > 0).length,
      precise: precise.filter((one) =>
        one.in.some((attribution) => share(attribution, one.segment.attribution, 'source')),
      ).length,
      emitted: precise.filter((one) => one.in.length === 0 || one.in.some(({ source }) => source.length > 0))
        .length,
    },
    speaker: { right, of: speakers.length },
    cue: { right: agreeing('cue', cues), of: cues.length },
  };
}

/** Segments of one place once: several annotated attributions may hold the same words. */
function segmentsOf(text: string, attributions: readonly Roles[]): readonly Segment[] {
  const merged = new Map<string, Segment>();
  for (const attribution of attributions) {
    for (const span of directSegments(text, attribution.content)) {
      const key = `${span.start} ${span.end}`;
      const known = merged.get(key)?.attribution;
      merged.set(key, { span, attribution: known ? joined(known, attribution) : attribution });
    }
  }
  return [...merged.values()];
}

function joined(a: Roles, b: Roles): Roles {
  return {
    content: [...a.content, ...b.content],
    cue: [...a.cue, ...b.cue],
    source: [...a.source, ...b.source],
  };
}

function share(a: Roles, b: Roles, role: 'source' | 'cue'): boolean {
  return a[role].some((span) => b[role].some((other) => overlaps(span, other)));
}
