import { sliceOf, type Span } from '../../text/span.ts';
import { documentNamed } from './document-words.ts';
import type { Report } from './reports.ts';

/** How words are given that are no document: what the narrator says, and the noun for it. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:in|during|from) (?:an?|the|his|her|their|its)? ?(?:[\p{L}'’-]+ ){0,4}interview\b/iu, 'interview'],
  [/\bin (?:[\p{L}'’-]+ ){0,2}testimony\b|\btestified\b/iu, 'testimony'],
  [/\b(?:by|over the|on the|in a) (?:tele)?phone\b/iu, 'phone'],
  [
    /\bat a (?:[\p{L}-]+ ){0,2}(?:news|press) conference\b|\bat a (?:[\p{L}-]+ ){0,2}briefing\b/iu,
    'news conference',
  ],
  [/\b(?:in|during) (?:an?|the|his|her|their) (?:[\p{L}'’-]+ ){0,3}speech\b/iu, 'speech'],
];

const BY_VERB: Readonly<Record<string, string>> = {
  tweet: 'tweet',
  email: 'email',
  blog: 'blog post',
  testify: 'testimony',
};

/** The article's noun for how a report's words were given ("letter", "interview", "phone"); null where it does not say. */
export function mediumOf(text: string, report: Report): string | null {
  const byVerb = BY_VERB[report.lemma];
  if (byVerb !== undefined) return byVerb;
  const clauses = narrationOf(report);
  for (const clause of clauses) {
    const document = documentNamed(text, clause);
    if (document) return document.noun;
  }
  const words = clauses.map((clause) => sliceOf(text, clause)).join(' | ');
  return SPOKEN.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The stretches of the report's sentence that are not its content. */
export function narrationOf({ within, contents }: Report): readonly Span[] {
  const stretches: Span[] = [];
  let from = within.start;
  for (const { start, end } of contents.toSorted((a, b) => a.start - b.start)) {
    if (start > from) stretches.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  return from < within.end ? [...stretches, { start: from, end: within.end }] : stretches;
}
