import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ProposedQuestion } from '../story/article.ts';
import { speakersAmong } from '../story/speakers.ts';
import type { Story } from '../story/story.ts';
import { contains, sliceOf } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import { termsOf } from '../text/terms.ts';
import { tokenize } from '../text/tokens.ts';
import { answerQuestion } from './answer-question.ts';
import type { Citation } from './answer.ts';
import { collectSuggester, suggesterWhenAsked, type Suggester } from './question/suggester.ts';
import { articleOf, indexSentences, type SearchIndex } from './search-index.ts';
import { SURENESS, type Sureness } from './sureness.ts';

/** A question that the story answers from paragraph `paragraph`; 0 is the article's metadata. */
export interface KnownQuestion extends ProposedQuestion {
  /** Index into `story.articles`. */
  readonly article: number;
  /** The strictest setting at which it is answered; every more eager one answers it too. */
  readonly strictest: Sureness;
  /** Its terms, each once. */
  readonly terms: readonly string[];
}

/** A story made searchable, with the questions it is known to answer: a pure function of the story. */
export interface StoryIndex extends SearchIndex {
  /** Best first; asked at its setting, each is answered from the passage it was built from. */
  readonly questions: readonly KnownQuestion[];
  /** The speakers whose names are known, most quoted first. */
  readonly speakers: readonly string[];
  /** What autocomplete offers: questions that are answered at a setting, and speakers whose words the story quotes. */
  readonly suggesters: {
    readonly questions: Readonly<Record<Sureness, Suggester>>;
    readonly speakers: Suggester;
  };
}

/** Builds the index of a story in short steps. Without a lexicon only the story's own words are found. */
export function* indexStory(story: Story, lexicon: Lexicon | null): Steps<StoryIndex> {
  const index = yield* indexSentences(story, lexicon);
  const questions = new Map<string, KnownQuestion>();
  for (const { article, proposed } of proposalsOf(story)) {
    const strictest = yield* strictestFor(index, article, proposed);
    if (strictest !== undefined) {
      const terms = new Set(termsOf(tokenize(proposed.question)).map(({ term }) => term));
      questions.set(proposed.question, { ...proposed, article, strictest, terms: [...terms] });
    }
    yield;
  }
  const known = fieldsLast([...questions.values()]);
  const speakers = speakersAmong(index.said.statements).map(({ name }) => name);
  yield;
  const suggesterAt = (sureness: Sureness): Suggester =>
    suggesterWhenAsked(() =>
      questionsAnswered({ questions: known }, sureness).map(({ question }) => question),
    );
  return {
    ...index,
    questions: known,
    speakers,
    suggesters: {
      questions: {
        strict: suggesterAt('strict'),
        balanced: suggesterAt('balanced'),
        eager: suggesterAt('eager'),
      },
      speakers: yield* collectSuggester(speakers),
    },
  };
}

/** Questions that are tried, at most: each looks at the whole story, so that a thousand articles' would take minutes. */
const MOST_TRIED = 150;

/** What its articles propose to ask; in a running story each article's best ones first, the newest article's before. */
function* proposalsOf({ articles }: Story) {
  const count = articles.reduce((sum, { questions }) => sum + questions.length, 0);
  if (count <= MOST_TRIED) {
    for (const [article, { questions }] of articles.entries()) {
      for (const proposed of questions) yield { article, proposed };
    }
    return;
  }
  let tried = 0;
  for (let rank = 0; tried < MOST_TRIED; rank += 1) {
    for (const [article, { questions }] of articles.entries()) {
      const proposed = questions[rank];
      if (proposed === undefined || tried === MOST_TRIED) continue;
      tried += 1;
      yield { article, proposed };
    }
  }
}

/** The story's questions that are answered at this setting, best first. */
export function questionsAnswered(
  { questions }: Pick<StoryIndex, 'questions'>,
  sureness: Sureness,
): readonly KnownQuestion[] {
  const place = SURENESS.indexOf(sureness);
  return questions.filter(({ strictest }) => SURENESS.indexOf(strictest) <= place);
}

/** The strictest setting at which the question is answered from its own passage; undefined where none does. */
function* strictestFor(
  index: SearchIndex,
  article: number,
  { question, paragraph }: ProposedQuestion,
): Steps<Sureness | undefined> {
  for (const sureness of SURENESS) {
    yield;
    const { status, citations } = answerQuestion(index, question, { depth: 1, sureness });
    const [first] = citations;
    // A setting decides whether the passage found is shown, not which one is found.
    if (first?.article !== article || first.paragraph !== paragraph) return undefined;
    if (status !== 'answered') continue;
    const asksForAnother = /^who\b/i.test(question) && !ASKS_OF_ONE.test(question) && paragraph !== 0;
    return !asksForAnother || namesAnother(index, first, question) ? sureness : undefined;
  }
  return undefined;
}

/** "Who is Keith Kellogg?" asks what he is, and "Who was Ely built by?" gives a name that is not the answer's. */
const ASKS_OF_ONE = /^Who (?:is|was|has been) \p{Lu}/u;

/** Whether the sentence has a name that the question has not: "Who was closed?" has nobody for an answer. */
function namesAnother(index: SearchIndex, { article, sentenceSpan }: Citation, question: string): boolean {
  const { text, names } = articleOf(index, { article });
  return names.some(({ mentions }) =>
    mentions.some((place) => contains(sentenceSpan, place) && !question.includes(sliceOf(text, place))),
  );
}

/** Questions about the article as such come after all about what it says. */
function fieldsLast(questions: readonly KnownQuestion[]): readonly KnownQuestion[] {
  const isOfBody = ({ paragraph }: KnownQuestion): boolean => paragraph > 0;
  return [...questions.filter(isOfBody), ...questions.filter((question) => !isOfBody(question))];
}
