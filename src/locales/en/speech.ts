import { counted } from './formats.ts';
import { say, type Markdown } from '../markdown.ts';
import type { CastMessages, Manner, QuoteMessages, SaidMessages } from '../speech-messages.ts';
import { amountsOf, isSilent } from '../amounts.ts';

/** "2 quotes, 1 claim", or "nothing". */
export const amount = amountsOf({
  quotes: (count) => counted(count, 'quote'),
  claims: (count) => counted(count, 'claim'),
  nothing: 'nothing',
});

const MANNERS: Readonly<Record<Manner, string>> = {
  quote: 'quoted',
  'partly-quoted': 'reported, partly quoted',
  claim: 'reported, not quoted',
  denied: 'denied',
};

const MANNERS_BY: Readonly<Record<Manner, (speaker: string) => Markdown>> = {
  quote: (speaker) => say`**${speaker}**, quoted`,
  'partly-quoted': (speaker) => say`**${speaker}**, as reported, partly quoted`,
  claim: (speaker) => say`**${speaker}**, as reported, not quoted`,
  denied: (speaker) => say`**Denied by ${speaker}**`,
};

/** English words of what speakers say. */
export const quotes: QuoteMessages = {
  title: (speaker, counts, about) => {
    const whose = speaker === null ? say`**What is said in this story**` : say`**${speaker}**`;
    const topic = about === null ? say`` : say` on **${about}**, most relevant first`;
    return say`${whose}${topic}: ${amount(counts)}.`;
  },
  manner: (manner) => say`${MANNERS[manner]}`,
  mannerOf: (manner, speaker) => MANNERS_BY[manner](speaker ?? 'Speaker not named'),
  reported: (words, document, medium, via) => {
    const parts = [
      ...words.map((word) => say`“${word}”`),
      ...(document === null ? [] : [say`from the ${document}`]),
      ...(document !== null || medium === null ? [] : [say`${given(medium)}`]),
      ...(via === null ? [] : [say`reported by ${via}`]),
    ];
    return { markdown: parts.map((part) => part.markdown).join(' · ') };
  },
  choice: (speaker, counts) => `${speaker} — ${amount(counts)}`,
  showing: (speaker, typed) => say`Showing the words of ${speaker} (you typed ${typed}).`,
  nobody: (typed) => say`The story gives no words of anybody by the name ${typed}.`,
  noQuotes: say`This story gives nobody’s words.`,
  nothingAbout: (speaker, about) =>
    speaker === null
      ? say`Nothing that is said in the story is about ${about}. This is all that is said:`
      : say`The story gives words of ${speaker}, but none about ${about}. These are all of them:`,
  whoIsQuoted: say`It gives words of these:`,
  open: (number) => `Open ${number} in the original`,
};

/** English words of the cast. */
export const cast: CastMessages = {
  title: (count) => say`**Who is who in this story** · ${count} who are introduced or say something`,
  line: (name, role, counts) => {
    const what = role === null ? say`` : say` · “${role}”`;
    return say`**${name}**${what}${isSilent(counts) ? '' : ` · ${amount(counts)}`}`;
  },
  member: (name) => say`**${name}**`,
  role: (words, place) => say`“${words}”, ${place}`,
  noRole: say`The story does not say more of who this is.`,
  speaksFor: (principal) => say`Speaks for: “${principal}”`,
  says: (counts) =>
    isSilent(counts) ? say`The story gives no words of theirs.` : say`Says: ${amount(counts)}`,
  more: (left) => say`… and ${left} more: type a name to find them`,
  choose: 'Choose someone',
  count: (counts) => (isSilent(counts) ? 'no words of theirs' : amount(counts)),
  allWords: (name) => `All words of ${name}`,
  showing: (name, typed) => say`Showing ${name} (you typed ${typed}).`,
  unknown: (typed) => say`The story introduces nobody by the name ${typed}.`,
  nobody: say`This story introduces nobody.`,
};

/** English words of what is said on a topic. */
export const said: SaidMessages = {
  title: (topic, statements, narrated) =>
    say`**What is said about ${topic}**: ${counted(statements, 'statement')} by others, ${counted(narrated, 'sentence')} of the publication’s own. I don’t judge who is right.`,
  narration: (publication) =>
    publication === null ? say`**In the article’s own words**` : say`**In ${publication}’s own words**`,
  nothing: (topic) => say`I found nothing in the story about ${topic}.`,
  open: (topic) => (topic === null ? 'All that is said in the story' : `What is said about ${topic}`),
};

/** How words were given: "in an interview"; "by phone" and "in testimony" take no article. */
export function given(medium: string): string {
  if (medium === 'phone') return 'by phone';
  if (medium === 'testimony') return 'in testimony';
  return /^[aeiou]/u.test(medium) ? `in an ${medium}` : `in a ${medium}`;
}
