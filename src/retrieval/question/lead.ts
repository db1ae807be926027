import { termOf } from '../../text/terms.ts';
import type { Citation } from '../answer.ts';
import type { SearchIndex } from '../search-index.ts';
import { ABOUT_THE_ARTICLE, citeField } from './metadata.ts';
import type { Question } from './question.ts';

const ASKS =
  /\babout\b|\bsummar|\bgist\b|\btl;?dr\b|\boverview\b|\bmain point|^what(?:'s| is| has| was)? happen/;

/** Terms that such a question may hold; any other asks for something the story says. */
const TERMS: ReadonlySet<string> = new Set(
  `${ABOUT_THE_ARTICLE} summary summarize summarise short quick brief gist main point happen tldr tl dr give tell overview all whats`
    .split(' ')
    .map(termOf),
);

/** Whether a question asks what the story is about as a whole: "what is this about", "summarize", "tl;dr". */
export function asksForLead({ text, terms }: Question): boolean {
  return ASKS.test(text.toLowerCase()) && terms.every(({ term }) => TERMS.has(term));
}

/** Passages that tell what a lone article is about, and each of several. */
const LEAD = { alone: 2, ofSeveral: 1 } as const;

/** News tells the most important first: each article's headline, then its first passages, newest article first. */
export function citeLead(index: SearchIndex): readonly Citation[] {
  const { articles } = index.story;
  const headlines = new Map(citeField(index, 'headline').map((citation) => [citation.article, citation]));
  return articles.flatMap(({ passages }, article) => [
    ...[headlines.get(article) ?? []].flat(),
    ...passages
      .slice(0, articles.length > 1 ? LEAD.ofSeveral : LEAD.alone)
      .map(({ paragraph, span, sentences }): Citation => ({
        article,
        paragraph,
        sentence: 1,
        span,
        sentenceSpan: span,
        highlight: null,
        context: [],
        attribution: sentences[0]?.attribution ?? { kind: 'narration' },
        score: 1,
      })),
  ]);
}
