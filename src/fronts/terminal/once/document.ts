import type { Answer, Citation } from '../../../retrieval/answer.ts';
import type { QuotedDocument } from '../../../story/quote.ts';
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
      reason: { kind: 'missing-document', terms: ['letter'] },
      citations: [],
      confidence: 0,
      mended: [],
      suggestions: [],
    };
  }
  const citations = citationsOf(chosen.document, chosen.article);
  return { status: 'answered', from: 'document', citations, confidence: 1, mended: [] };
}

function citationsOf({ kind, author, fragments }: QuotedDocument, article: number): Citation[] {
  return fragments.map(({ content, paragraph, sentence, via }) => ({
    article,
    paragraph,
    sentence,
    span: content,
    sentenceSpan: content,
    highlight: null,
    attribution: { kind: 'quoted', speaker: author, document: kind, via },
    score: 1,
  }));
}
