import { endsAsAdverb } from '../../../text/adverbs.ts';
import { CALENDAR_WORDS } from '../../../text/dates/months.ts';

/** Function words by what they do in a clause. All folded. */

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Forms of "to be": before a past form they make a passive, whose subject is not the one who speaks. */
export const BE = listed(`is are was were be been being isn't aren't wasn't weren't`);

/** Verbs that stand before another verb of the same clause. */
export const AUXILIARIES = listed(
  `is are was were be been being has have had having do does did will would can could may might must should shall cannot
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't ca wo
  didn't wouldn't`,
);

/** Adverbs, "not" and the like that may stand between a subject and its verb. */
const ADVERBS = listed(
  `also then later once never not again earlier now already still even just ever always often sometimes soon
  yet all only further instead nevertheless both ultimately first twice thus quickly`,
);

/** Whether the folded word can stand between a subject and its verb without being either. */
export function isAdverb(folded: string): boolean {
  return ADVERBS.has(folded) || endsAsAdverb(folded);
}

export const PREPOSITIONS = listed(
  `of for to from at in with on by near about into over under against among between through during across behind
  beyond inside outside within without toward towards upon via amid around before after since until despite like unlike
  along per including regarding`,
);

export const DETERMINERS = listed(
  'the a an this that these those his her its their my our your no some any many several each every another most few all both one two three four',
);

export const POSSESSIVES = listed('his her its their my our your');

export const PRONOUNS = listed('he she they it i we you who');

/** Pronouns that can be a subject only. */
export const SUBJECT_PRONOUNS = listed('he she they i we');

export const OBJECT_PRONOUNS = listed('me him her them us you it himself herself themselves itself myself');

/** Words that open a clause of its own. */
export const CONJUNCTIONS = listed(
  'that what when while because although though if as where whether but than since until unless so after before yet whereas',
);

export const RELATIVES = listed('who which whom whose');

export const DAYS = new Set([...CALENDAR_WORDS, ...listed('today yesterday tonight tomorrow')]);
