import * as fc from 'fast-check';
import type { Answer, Citation, Reason } from '../../src/retrieval/answer.ts';
import type { Article } from '../../src/story/article.ts';
import type { Attribution } from '../../src/story/attribution.ts';
import type { Story } from '../../src/story/story.ts';
import { articleOf, documentOf, quoteOf, storyOf } from './stories.ts';
import { hostileSentence, hostileText } from './texts.ts';

const paragraph = fc.oneof(
  { weight: 5, arbitrary: fc.array(hostileSentence, { minLength: 1, maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x', '*', '😀', '中', 'e\u0301', 'ab ').map((unit) => [unit.repeat(9000)]),
  },
);

const name = fc.oneof(hostileSentence, fc.constant('*'.repeat(500)), fc.constant('Michael Flynn'));
const maybeName = fc.option(name);

const attribution: fc.Arbitrary<Attribution> = fc.oneof(
  fc.record({ kind: fc.constant('direct'), speaker: maybeName, medium: maybeName, via: maybeName }),
  fc.record({ kind: fc.constant('document'), speaker: maybeName, document: name, via: maybeName }),
  fc.record({
    kind: fc.constant('reported'),
    speaker: name,
    polarity: fc.constantFrom('affirmed', 'denied'),
    medium: maybeName,
    via: maybeName,
  }),
  fc.record({ kind: fc.constant('narration') }),
);

const url = fc.constantFrom(
  'https://www.example.com/a_b-c',
  `https://www.example.com/${'é'.repeat(90)}`,
  `https://www.example.com/${'a'.repeat(600)}`,
  'javascript:alert(1)',
  'https://www.example.com/#part',
);

/** Articles that try to break out of a message: markup, huge words, both directions of script, no spaces. */
const hostileArticle: fc.Arbitrary<Article> = fc
  .record({
    headline: hostileSentence,
    photoCredit: hostileSentence,
    publisher: name,
    url,
    related: fc.array(hostileSentence, { maxLength: 7 }),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
    questions: fc.array(fc.record({ question: hostileSentence, paragraph: fc.constant(1) }), {
      maxLength: 4,
    }),
    speakers: fc.array(name, { minLength: 1, maxLength: 3 }),
    via: maybeName,
    published: fc.record({ printed: hostileSentence, iso: fc.constant('2017-02-14') }),
  })
  .map(({ speakers, via, ...given }) => {
    const article = articleOf(given);
    const sentences = given.paragraphs.flat();
    const [speaker = null, author = null, document = null] = speakers;
    const kind = document ?? 'letter';
    const quotes = sentences.map((words) => quoteOf(article, words, { speaker, via, document }));
    const folded = sentences.slice(0, 6).map((words) => ({ words, via }));
    return Object.assign(article, {
      quotes,
      documents: [documentOf(article, kind, author, sentences, folded)],
    });
  });

/** One or several such articles. */
export const hostileStory: fc.Arbitrary<Story> = fc
  .array(hostileArticle, { minLength: 1, maxLength: 3 })
  .map((articles) => storyOf(articles));

/** `offset`, or the one before where it would cut a pair of surrogates: the engine highlights whole words. */
function wholeAt(text: string, offset: number): number {
  const cuts = /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
  return cuts ? offset - 1 : offset;
}

/** The first sentence of each passage. */
function contextIn(story: Story, article: number): Citation['context'] {
  const passages = story.articles[article]?.passages ?? [];
  return passages.flatMap(({ paragraph: number, sentences }) =>
    sentences.slice(0, 1).map(({ span }) => ({ paragraph: number, span })),
  );
}

function citations(story: Story): fc.Arbitrary<readonly Citation[]> {
  const all = story.articles.flatMap((article, index) =>
    article.passages.flatMap((passage) =>
      passage.sentences.map((sentence, place) => ({
        article: index,
        paragraph: passage.paragraph,
        sentence: place + 1,
        span: passage.span,
        sentenceSpan: sentence.span,
      })),
    ),
  );
  const citation = fc
    .record({
      place: fc.constantFrom(...all),
      attribution,
      from: fc.nat(),
      long: fc.nat({ max: 3000 }),
      isLit: fc.boolean(),
    })
    .map(({ place, attribution: says, from, long, isLit }): Citation => {
      const { start, end } = place.sentenceSpan;
      const first = start + (from % Math.max(1, end - start));
      const text = story.articles[place.article]?.text ?? '';
      const lit = { start: wholeAt(text, first), end: wholeAt(text, Math.min(end, first + long)) };
      const highlight = isLit ? lit : null;
      return Object.assign(
        { attribution: says, score: 1, highlight, context: contextIn(story, place.article) },
        place,
      );
    });
  return fc.array(citation, { minLength: 1, maxLength: 8 });
}

const term = fc.oneof(hostileSentence, fc.constant('salary'));
/** Any reason about a hostile story. */
function reasons({ articles: [first] }: Story): fc.Arbitrary<Reason> {
  return fc
    .record({ terms: fc.array(term, { maxLength: 12 }), kind: fc.nat({ max: 12 }) })
    .map(({ terms, kind }): Reason => {
      const kinds = [
        'unknown-name',
        'uncovered-words',
        'not-answered',
        'opinion',
        'prediction',
        'not-together',
        'not-quoted',
      ] as const;
      const plain = kinds[kind];
      if (plain !== undefined) return { kind: plain, terms };
      if (kind === 7) return { kind: 'missing-answer-type', terms, expected: 'number', measure: 'many' };
      if (kind === 8) return { kind: 'after-story', terms, published: '2017-02-14' };
      if (kind === 9) return { kind: 'missing-document', terms, owner: terms[0] ?? null };
      if (kind === 10)
        return {
          kind: 'only-in-field',
          terms,
          field: 'headline',
          article: 0,
          span: first?.headline ?? { start: 0, end: 0 },
        };
      if (kind === 11)
        return { kind: 'not-quoted-about', terms, speaker: terms[0] ?? 'Someone', isDenial: false };
      return { kind: 'nothing-recognised', terms };
    });
}

const mended = fc.array(fc.record({ typed: hostileText, read: hostileSentence }), { maxLength: 5 });

/** Any answer about a hostile story. */
export const hostileAnswer: fc.Arbitrary<{ readonly story: Story; readonly answer: Answer }> =
  hostileStory.chain((story) =>
    fc
      .oneof(
        fc.record({
          status: fc.constant('answered'),
          from: fc.constantFrom('passage', 'metadata', 'document', 'lead'),
          citations: citations(story),
          confidence: fc.constant(1),
          mended,
        }),
        fc.record({
          status: fc.constant('abstained'),
          reason: reasons(story),
          citations: citations(story),
          confidence: fc.constant(0),
          mended,
          suggestions: fc.array(hostileSentence, { maxLength: 3 }),
        }),
      )
      .map((answer) => ({ story, answer })),
  );
