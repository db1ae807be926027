import { describe, expect, test } from 'vitest';
import { LANGUAGE_CODES } from '../../src/locales/languages.ts';
import { MESSAGES } from '../../src/locales/locales.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { SURENESS } from '../../src/retrieval/sureness.ts';
import { FEEDBACK_KINDS } from '../../src/shelf/counted.ts';

/** Larger than any number of a place that is seen. */
const MANY = 999;

/** Labels of buttons that are our own words alone: these must not be cut. */
function labelsIn({ answer, actions, card, pages, quotes, said, ...messages }: Messages): readonly string[] {
  const { document, review, settings, shelf, story, timeline, understood } = messages;
  return [
    answer.open(0, null),
    answer.open(MANY, null),
    actions.showInContext,
    actions.morePassages,
    actions.wrong,
    actions.recheck,
    actions.back,
    actions.share,
    card.makeNumber(MANY),
    card.makePlace(MANY, MANY),
    document.read('statement', null),
    pages.previous,
    pages.next,
    quotes.open(MANY),
    review.apply,
    review.discard,
    review.rollBack,
    said.open(null),
    settings.setReplies('public'),
    settings.setReplies('private'),
    settings.setGaps(true),
    settings.setGaps(false),
    shelf.restore,
    story.openOriginal,
    timeline.makePicture,
    understood.notMeant,
  ];
}

function placeholdersIn({ cast, feedback, golden, settings, sources }: Messages): readonly string[] {
  return [
    cast.choose,
    feedback.choose,
    golden.placeholder,
    settings.chooseLanguage,
    settings.chooseRole,
    settings.chooseSureness,
    settings.choosePerMinute,
    sources.choose,
  ];
}

function optionsIn({ feedback, settings }: Messages): readonly string[] {
  return [
    settings.automatic,
    settings.perMinute(60),
    ...[...SURENESS.map(settings.sureness), ...FEEDBACK_KINDS.map(feedback.kind)].flatMap(
      ({ label, description }) => [label, description],
    ),
  ];
}

describe.each(LANGUAGE_CODES)('in %s', (code) => {
  const messages = MESSAGES[code];
  const { textHint, ...form } = messages.shelf.form;

  // https://docs.discord.com/developers/interactions/application-commands and /components/reference
  test.each([
    ['commands', Object.values(messages.commands), 100],
    [
      'commands of the menu of messages',
      [messages.commands['ask-message'], messages.commands['check-message']],
      32,
    ],
    ['labels of buttons', labelsIn(messages), 80],
    ['placeholders of menus', placeholdersIn(messages), 150],
    ['options of menus', optionsIn(messages), 100],
    ['titles and labels of forms', Object.values(form), 45],
    ['hints in forms', [textHint], 100],
  ] as const)('%s fit', (_what, texts, limit) => {
    expect(texts.filter((text) => text === '' || text.length > limit)).toEqual([]);
  });
});
