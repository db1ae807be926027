import type { Reason } from '../retrieval/answer.ts';
import { termOf } from '../text/terms.ts';
import { tokenize } from '../text/tokens.ts';
import type { Counts } from './shelf.ts';
import type { GapCount } from './counted.ts';
import type { Store } from './store.ts';
import type { Today } from './today.ts';

/** A term is kept once so many different people have asked of it on one day. */
export const FEWEST_PEOPLE = 3;

/** People who are told apart for one term on one day; more are not counted. */
const MOST_PEOPLE = 1000;

/** Terms of one question that are counted. */
const MOST_TERMS = 5;

/** UTF-16 units: what is longer is no word that others would ask of too. */
const LONGEST_TERM = 60;

/** UTF-16 units of a passage by which reports on it are counted, as {@link Store} has it. */
const LONGEST_PASSAGE = 200;

/** Forms of one word that the store may hold, read so that they can be counted together. */
const FORMS = 4;

/** Where one person's questions and reports are counted. */
export interface CountsSettings {
  readonly store: Store;
  readonly guild: string;
  /** The story that answers; null for the operator's. */
  readonly story: string | null;
  /** Who asks; only hashed with the day's salt, never kept or passed on. */
  readonly person: string;
  /** The process's memory of the day that it is. */
  readonly today: () => Today;
}

/** The words of a refused question that the story does not have: those of the two reasons that are about words. */
export function missingTerms(reason: Reason): readonly string[] {
  return reason.kind === 'unknown-name' || reason.kind === 'uncovered-words' ? reason.terms : [];
}

/**
 * Counts for one person in one server. Neither the person nor a term of fewer than {@link FEWEST_PEOPLE} people leaves the
 * memory of the day. What the store does not take is added with the next count.
 */
export function createCounts(settings: CountsSettings): Counts {
  const { store, guild, story } = settings;
  return {
    missed: async (terms) => {
      const found = new Map(terms.map((term) => [keyOfTerm(term), term.trim()]));
      found.delete('');
      for (const [key, term] of [...found].slice(0, MOST_TERMS)) {
        if (term.length <= LONGEST_TERM) await countTerm(key, term, settings);
      }
    },
    gaps: async (most) => {
      const reached = await store.gapsOf(guild, story, FORMS * most);
      return reached.status === 'trouble'
        ? reached
        : { status: 'reached', value: oneRowATerm(reached.value).slice(0, most) };
    },
    wrong: async (passage, kind) => {
      const words = beginningOf(passage);
      const { keyOf, reports } = settings.today();
      const key = keyOf('wrong', guild, story, words, settings.person);
      if (reports.has(key)) return { status: 'reached', value: null };
      reports.set(key, true);
      const reached = await store.countFeedback(guild, story, words, kind);
      if (reached.status === 'trouble') reports.delete(key);
      return reached;
    },
    feedback: (most) => store.feedbackOf(guild, story, most),
  };
}

async function countTerm(key: string, term: string, settings: CountsSettings): Promise<void> {
  const { store, guild, story, person, today } = settings;
  const { date, keyOf, personOf, terms } = today();
  const place = keyOf('term', guild, story, key);
  const asked = terms.get(place) ?? { people: [], kept: 0, form: term };
  if (asked.people.length >= MOST_PEOPLE) return;
  const asking = personOf('person', guild, story, key, person);
  // A new array has no room to spare, which one that grows has for more people than most terms ever get.
  if (!asked.people.includes(asking)) asked.people = asked.people.concat(asking);
  if (asked.form !== term) asked.form = term.toLowerCase();
  const size = asked.people.length;
  terms.set(place, asked, { size: size + 1 });
  const due = size - asked.kept;
  if (size < FEWEST_PEOPLE || due === 0) return;
  // Before it is known to be kept, so that two who ask at once are not counted twice.
  asked.kept += due;
  const reached = await store.countGap(guild, story, asked.form, date, due);
  if (reached.status === 'trouble') asked.kept -= due;
}

/** The same for every form of a word: "resigned" and "resignation". Empty for a text without words. */
function keyOfTerm(term: string): string {
  return tokenize(term)
    .map(({ folded }) => termOf(folded))
    .join(' ');
}

/** Forms of one word counted together under the one that is asked most, most asked first. */
function oneRowATerm(gaps: readonly GapCount[]): readonly GapCount[] {
  const rows = new Map<string, GapCount>();
  for (const gap of gaps) {
    const key = keyOfTerm(gap.term);
    const row = rows.get(key);
    rows.set(
      key,
      row === undefined
        ? gap
        : {
            term: row.count >= gap.count ? row.term : gap.term,
            count: row.count + gap.count,
            first: row.first < gap.first ? row.first : gap.first,
            last: row.last > gap.last ? row.last : gap.last,
          },
    );
  }
  return [...rows.values()].toSorted((a, b) => b.count - a.count);
}

/** The beginning of a passage, no character cut in two. */
function beginningOf(passage: string): string {
  return passage.slice(0, LONGEST_PASSAGE).replace(/[\uD800-\uDBFF]$/, '');
}
