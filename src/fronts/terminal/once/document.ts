import type { Answer } from '../../../retrieval/answer.ts';
import { citeDocument } from '../../../retrieval/question/document-question.ts';
import type { Story } from '../../../story/story.ts';

/** What `/letter` shows, as an answer: the first letter, else the first document; one citation a fragment. */
export function documentAnswer(story: Story): Answer {
  const placed = story.articles.flatMap(({ documents }, article) =>
    documents.map((document) => ({ article, document })),
  );
  const chosen = placed.find(({ document }) => document.kind === 'letter') ?? placed[0];
  if (chosen === undefined) {
    return {
      status: 'abstained',
      reason: { kind: 'missing-document', terms: ['letter'], owner: null },
      citations: [],
      confidence: 0,
      mended: [],
      suggestions: [],
    };
  }
  const citations = citeDocument(chosen.article, chosen.document);
  return { status: 'answered', from: 'document', citations, confidence: 1, mended: [] };
}
