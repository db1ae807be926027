import { STOP_WORDS } from '../../../src/text/stop-words.ts';
import { termOf, termsOf } from '../../../src/text/terms.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { isSpokenOf } from '../elsewhere.ts';
import { isRelated, isWhole, mentionsIn, type KnownName } from '../mentions.ts';
import { drawn, goldSentences, replaced, type TwinRule } from '../twin.ts';

/** "How many diplomats did Obama expel": the name right after the auxiliary acts. */
const BEFORE_SUBJECT = /^(?:\S+ ){1,6}?(?:did|does|do) (?:the )?$/i;

/** The one who acts replaced by a name that the gold sentence has on the verb's other side. */
export const otherSide: TwinRule = (source, random) => {
  const { question } = source.question;
  const { names, spoken } = source;
  const asked = mentionsIn(question, names);
  const subject = asked.find(({ start }) => BEFORE_SUBJECT.test(question.slice(0, start)));
  if (!subject || !isWhole(question, subject)) return null;
  const verb = tokenize(question.slice(subject.end)).find(({ folded }) => !STOP_WORDS.has(folded));
  // "X means …, and Y …": a list of what names mean answers for each.
  if (!verb || verb.folded === 'mean') return null;
  const gold = goldSentences(source);
  const rest = spoken.filter(({ paragraph }) => !source.question.paragraphs.includes(paragraph));
  const kept = replaced(question, subject, '');
  const twins = gold.flatMap(({ text }) => {
    const others = objectsOf(text, subject.known, verb.folded, names);
    return others
      .filter((other) => !asked.some(({ known }) => isRelated(known, other)))
      .filter(({ name }) => !isSpokenOf(rest, name, kept))
      .map(({ name }) => replaced(question, subject, name));
  });
  return drawn(twins, random);
};

/** The names behind the verb in a sentence that has the subject before it. */
function objectsOf(
  sentence: string,
  subject: KnownName,
  verb: string,
  names: readonly KnownName[],
): readonly KnownName[] {
  // "did expel … expelled": a word that stands in the same form is hardly the verb ("tribes", "law").
  const place = termsOf(tokenize(sentence)).find(
    ({ term, word }) => term === termOf(verb) && word !== verb,
  )?.token;
  const mentions = mentionsIn(sentence, names);
  if (!place || !mentions.some(({ known, end }) => known === subject && end <= place.start)) return [];
  const isPassive = /\b(?:was|were|been|being|is|are) $/i.test(sentence.slice(0, place.start));
  if (isPassive) return [];
  return mentions
    .filter(({ start }) => start >= place.end)
    .flatMap(({ known }) => (known.use === subject.use ? [known] : []));
}
