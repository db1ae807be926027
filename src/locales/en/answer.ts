import type { AnswerType, MetadataField, Reason } from '../../retrieval/answer.ts';
import type { Attribution } from '../../story/attribution.ts';
import { inline, say, type Markdown } from '../markdown.ts';
import type { AnswerMessages, ReasonsOfWords } from '../answer-messages.ts';
import { and, andInLabel, date, or } from './formats.ts';

/** English words of answers and refusals. */
export const answer: AnswerMessages = {
  attribution,
  place: (paragraph, field, headline) => {
    const where = field === null ? say`paragraph ${paragraph}` : say`${FIELDS[field]}`;
    return headline === null ? where : say`${where} of “${headline}”`;
  },
  publisherReadOff: (name) => say`read off the original address: ${name}`,
  mended: (mended) => {
    const read = and(mended.map((one) => say`${one.read} (you typed ${one.typed})`));
    return say`Showing results for ${read}.`;
  },
  storyInEnglish: say`The story is in English.`,
  askAsTyped: (typed) => `Search for ${andInLabel(typed.map((word) => `“${word}”`))} as typed`,
  quoteToKeep: say`To search for a word as typed, put it in quotation marks.`,
  before: (paragraph) => say`Before it, in paragraph ${paragraph}`,
  after: (paragraph) => say`After it, in paragraph ${paragraph}`,
  alsoInTheStory: say`Also in the story`,
  reason,
  nearest: say`The nearest passages`,
  askInstead: say`The story does answer these:`,
  open: (paragraph, article) => {
    const place = paragraph === 0 ? 'Open the original' : `Open paragraph ${paragraph}`;
    if (article !== null) return `${place} · ${article}`;
    return paragraph === 0 ? place : `${place} in the original`;
  },
  moreNotShown: (left) => say`${left} more not shown here`,
};

/** English names of an article's fields. */
export const FIELDS: Readonly<Record<MetadataField, string>> = {
  headline: 'headline',
  published: 'date',
  byline: 'byline',
  'photo-credit': 'photo credit',
  publisher: 'publisher',
  url: 'original address',
  related: 'related article',
};

/** What a passage that answers would do. A passage may hold a name and yet not say whose, so none is claimed to lack it. */
const EXPECTED: Readonly<Record<AnswerType, string>> = {
  person: 'says who',
  date: 'says when',
  number: 'gives the number',
  money: 'says how much',
  place: 'says where',
  reason: 'says why',
};

const ONLY_IN: Readonly<Record<MetadataField, string>> = {
  ...FIELDS,
  related: 'title of a related article',
};

function attribution(given: Attribution, publication: string | null): Markdown {
  if (given.kind === 'narration') {
    return publication === null ? say`The article’s own words` : say`${publication}, in its own words`;
  }
  if (given.kind === 'reported') {
    const speaker = given.polarity === 'denied' ? say`Denied by ${given.speaker}` : say`${given.speaker}`;
    return say`${speaker}${reportedBy(given.via ?? publication)}`;
  }
  const from = given.kind === 'direct' ? quotedFrom(given.medium) : say`quoted from the ${given.document}`;
  const reported = given.via === null ? say`` : reportedBy(given.via);
  return say`${given.speaker ?? 'Speaker not named'}, ${from}${reported}`;
}

/** "by phone" and "in testimony" take no article. */
function quotedFrom(medium: string | null): Markdown {
  if (medium === null) return say`quoted`;
  if (medium === 'phone') return say`quoted by phone`;
  if (medium === 'testimony') return say`quoted from testimony`;
  return /^[aeiou]/u.test(medium) ? say`quoted from an ${medium}` : say`quoted from a ${medium}`;
}

function reportedBy(outlet: string | null): Markdown {
  return outlet === null ? say`, as reported` : say`, as reported by ${outlet}`;
}

function reason(given: Reason): Markdown {
  const words = given.terms.map((term) => say`“${term}”`);
  if (given.kind === 'missing-field') return say`This article gives no ${FIELDS[given.field]}.`;
  if (given.kind === 'missing-answer-type') {
    const about = words.length === 0 ? say`` : say` about ${and(words)}`;
    const isMeasured = given.expected === 'number' && given.measure !== null;
    const answers = isMeasured ? `says how ${given.measure}` : EXPECTED[given.expected];
    return say`I found no passage${about} that ${answers}.`;
  }
  if (given.kind === 'after-story') {
    const later = words.length === 0 ? say`what came later` : or(words);
    return say`This story was published on ${date(given.published)}; it cannot tell of ${later}.`;
  }
  if (given.kind === 'only-in-field') {
    const stand = words.length > 1 ? 'stand' : 'stands';
    return say`${and(words)} ${stand} only in the ${ONLY_IN[given.field]}, not in the story’s text.`;
  }
  if (given.kind === 'not-quoted-about') {
    const speaker = inline(given.speaker);
    if (given.isDenial) return say`The story reports no denial by ${speaker} of that.`;
    return words.length === 0
      ? say`The story does not say what ${speaker} says of that.`
      : say`The story gives words of ${speaker}, but none about ${and(words)}.`;
  }
  if (given.kind === 'missing-document') {
    const document = given.terms[0] ?? 'such document';
    return given.owner === null
      ? say`The story quotes no ${document}.`
      : say`The story quotes no ${document} by ${given.owner}.`;
  }
  return ABOUT_WORDS[given.kind](words, given.terms);
}

/** Each claims only what its kind of reason knows, and stands without words too. */
const ABOUT_WORDS: ReasonsOfWords = {
  'unknown-name': (words, names) =>
    words.length === 0
      ? say`This story does not name anyone like that.`
      : say`${and(names.map(inline))} ${words.length === 1 ? 'is' : 'are'} not named in this story.`,
  'uncovered-words': (words) => say`The story does not mention ${anyOf(words, 'what you ask about')}.`,
  'not-together': (words) => {
    if (words.length === 0) return say`The story has your words, but no passage brings them together.`;
    return say`The story mentions ${and(words)}, but I found no passage that brings them together.`;
  },
  'not-answered': (words) =>
    words.length === 0
      ? say`I found no passage that answers that.`
      : say`The story mentions ${and(words)}, but I found no passage that answers that.`,
  'not-quoted': (words, names) =>
    words.length === 0
      ? say`I found no words of theirs in this story.`
      : say`I found no words of ${and(names.map(inline))} in this story.`,
  opinion: (words) => say`That asks for a judgement${because(words)}. I only show what the story says.`,
  prediction: (words) => say`That asks what is to come${because(words)}. I only show what the story says.`,
  'other-script': (words) =>
    words.length === 0
      ? say`This story is in English, and I could read no name of it in your question.`
      : say`This story is in English. Of your question I could read only ${and(words)}.`,
  'small-talk': () => say`I only answer questions about this story.`,
  'nothing-recognised': (words) => say`I could not match ${anyOf(words, 'that')} to anything in this story.`,
};

function anyOf(words: readonly Markdown[], otherwise: string): Markdown {
  return words.length === 0 ? say`${otherwise}` : or(words);
}

function because(words: readonly Markdown[]): Markdown {
  return words.length === 0 ? say`` : say` (${and(words)})`;
}
