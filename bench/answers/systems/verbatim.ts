import { candidateRanker } from '../../../src/evaluation/rank-candidates.ts';
import type { Lexicon } from '../../../src/lexicon/lexicon.ts';
import type { Answer } from '../../../src/retrieval/answer.ts';
import { answerQuestion } from '../../../src/retrieval/answer-question.ts';
import { readQuestion } from '../../../src/retrieval/question/question.ts';
import { rankSentences } from '../../../src/retrieval/rank/rank.ts';
import { articleOf, indexSentences, type SearchIndex } from '../../../src/retrieval/search-index.ts';
import { sliceOf } from '../../../src/text/span.ts';
import { finish } from '../../../src/text/steps.ts';
import type { Found, System } from '../system.ts';

/** How many passages an answer cites in the bot. */
const SHOWN = 3;

/**
 * Verbatim. Timed: building the search index of a story already read, and the whole way from the typed question to an
 * answer or a refusal with its reason. Not timed: the ranking beyond what is shown, which only the bench asks for.
 */
export function verbatim(lexicon: Lexicon | null): System {
  return {
    name: 'verbatim',
    label: lexicon === null ? 'Verbatim, without its lexicon' : 'Verbatim',
    build: ({ story }) => {
      const index = finish(indexSentences(story, lexicon));
      return (question) => {
        const answer = answerQuestion(index, question, { depth: SHOWN });
        return {
          confidence: answer.confidence,
          answered: answer.status === 'answered',
          ranking: () => rankingOf(index, question, answer),
        };
      };
    },
    rank: candidateRanker(lexicon),
  };
}

/** All sentences as ranked; where the answer is a field or a document, or nothing was understood, what is cited. */
function rankingOf(
  index: SearchIndex,
  question: string,
  answer: Pick<Answer, 'status' | 'citations'>,
): Found[] {
  const cited = answer.citations.map((citation) => {
    const { paragraph, sentence, sentenceSpan, score } = citation;
    return { paragraph, sentence, text: sliceOf(articleOf(index, citation).text, sentenceSpan), score };
  });
  const ranked = rankSentences(index, readQuestion(question, index)).ranked.flatMap(
    ({ candidate, score }) => foundAt(index, candidate.index, score) ?? [],
  );
  const [first] = cited;
  const isOfBody = first?.paragraph === ranked[0]?.paragraph && first?.sentence === ranked[0]?.sentence;
  return isOfBody ? ranked : cited;
}

function foundAt(index: SearchIndex, place: number, score: number): Found | null {
  const entry = index.sentences[place];
  const passage = index.passages[entry?.passage ?? -1];
  if (!entry || !passage) return null;
  const text = sliceOf(articleOf(index, entry).text, entry.span);
  return { paragraph: passage.paragraph, sentence: entry.sentence, text, score };
}
