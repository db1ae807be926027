import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askButtonId } from '../../commands/answer/ids.ts';
import { customId } from '../../src/interactions/custom-id.ts';
import { en } from '../../src/locales/en.ts';
import { answeredMessage } from '../../src/reply/answer.ts';
import { documentMessage, documentPages } from '../../src/reply/document.ts';
import type { MessageBody } from '../../src/reply/message.ts';
import { refusalMessage } from '../../src/reply/refusal.ts';
import { statementsMessage } from '../../src/reply/statements.ts';
import { statementsBySpeaker, statementsOf } from '../../src/story/statement.ts';
import { storyMessage } from '../../src/reply/story.ts';
import type { Answer } from '../../src/retrieval/answer.ts';
import type { Story } from '../../src/story/story.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { hostileAnswer, hostileStory } from '../support/hostile-stories.ts';
import { quotationsOf } from '../support/rendered.ts';

/** Line breaks of every kind are shown as Discord's own; the parser we read with turns tabs into spaces. */
function shownAs(text: string): string {
  return text.replaceAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n').replaceAll('\t', '    ');
}

function idOf(page: number): string | null {
  return customId('page', String(page));
}

function expectVerbatim(body: MessageBody, story: Story): void {
  const texts = story.articles.map(({ text }) => shownAs(text));
  for (const quoted of quotationsOf(body)) {
    expect(
      texts.some((text) => text.includes(quoted)),
      `not in the article: ${JSON.stringify(quoted)}`,
    ).toBe(true);
  }
}

function messageOf(answer: Answer, story: Story): MessageBody {
  const telling = { story, messages: en };
  const asTypedId = 'ask:typed:Who?';
  return answer.status === 'answered'
    ? answeredMessage(answer, telling, asTypedId)
    : refusalMessage(answer, telling, { askId: (question) => askButtonId(story, question), asTypedId });
}

describe('any message about any story', () => {
  test('an answer fits Discord and quotes verbatim', () => {
    fc.assert(
      fc.property(hostileAnswer, ({ story, answer }) => {
        const body = messageOf(answer, story);
        expect(violationsOf(body)).toEqual([]);
        expect(quotationsOf(body).length).toBeGreaterThan(0);
        expectVerbatim(body, story);
      }),
      { numRuns: 150 },
    );
  });

  test('every page of a document fits Discord and quotes verbatim', () => {
    fc.assert(
      fc.property(hostileStory, fc.nat({ max: 12 }), (story, page) => {
        const place = { article: 0, document: 0 };
        const body = documentMessage(place, page, { story, messages: en }, idOf);
        if (body === null) throw new Error('the document is there');
        expect(violationsOf(body)).toEqual([]);
        expectVerbatim(body, story);
      }),
      { numRuns: 40 },
    );
  });

  test('the pages of a document hold all of its parts, in order', () => {
    fc.assert(
      fc.property(hostileStory, ({ articles }) => {
        const [article] = articles;
        const document = article?.documents[0];
        if (article === undefined || document === undefined) throw new Error('the document is there');
        const shown = documentPages(article, document)
          .flat()
          .map(({ span }) => article.text.slice(span.start, span.end));
        const parts = document.fragments.map(({ content }) => article.text.slice(content.start, content.end));
        expect(shown.join('')).toBe(parts.join(''));
      }),
      { numRuns: 20 },
    );
  });

  test('every page of quotes and of the account fits Discord and quotes verbatim', () => {
    fc.assert(
      fc.property(hostileStory, fc.nat({ max: 12 }), (story, page) => {
        const telling = { story, messages: en };
        const account = storyMessage(page, 1_700_000_000_000, telling, idOf, []);
        const bodies = [
          account,
          statementsMessage({ speaker: null, about: null, statements: statementsOf(story) }, page, telling, {
            idOf,
            cardsOf: () => [],
          }),
          ...[...statementsBySpeaker(statementsOf(story))].map(([speaker, statements]) =>
            statementsMessage({ speaker, about: null, statements }, page, telling, {
              idOf,
              cardsOf: () => [],
            }),
          ),
        ];
        for (const body of bodies) {
          expect(violationsOf(body)).toEqual([]);
          expectVerbatim(body, story);
        }
      }),
      { numRuns: 40 },
    );
  });
});
