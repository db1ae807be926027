import { isTitle } from './titles.ts';

/** Nouns for what a person is, besides titles. */
const NOUNS = new Set(
  `lawyer lawyers attorney analyst economist author actor actress singer writer poet journalist activist candidate
  nominee leader head founder co-founder owner partner teacher student scientist researcher expert doctor physician
  nurse engineer executive official diplomat envoy aide strategist consultant historian critic resident neighbor
  neighbour mother father son daughter wife husband brother sister widow friend colleague lawmaker politician
  commissioner member player pitcher quarterback goalkeeper trader broker banker investor farmer driver pilot
  astronaut soldier veteran victim suspect defendant plaintiff witness curator artist painter designer architect
  producer filmmaker musician composer conductor publisher columnist blogger programmer developer lobbyist donor
  organizer organiser operative pollster biographer fellow scholar lecturer dean staffer counsel deputy whip
  undersecretary under-secretary vice-chairman co-chairman treasurer comptroller superintendent administrator
  coordinator psychologist sociologist staff president-elect pastor priest preacher evangelist governor-elect
  businessman businesswoman entrepreneur billionaire millionaire model host anchor commentator pundit contributor
  winner loser champion hero survivor patient employee worker adviser-designate speaker rival opponent`.split(
    /\s+/,
  ),
);

const HONORIFICS = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady retired former ex acting elect'.split(' '),
);

/** Words with a small letter that stand inside a title. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  `former acting retired then-president incoming outgoing deputy vice senior chief assistant associate national foreign
  prime attorney press defense defence campaign communications police fire state security and of`.split(
    /\s+/,
  ),
);

/** Whether the folded word says what a person is: "ambassador", "lawyer", "spokesman". */
export function isRoleNoun(folded: string): boolean {
  const bare = folded.replace(/\.$/u, '');
  return isTitle(bare) || NOUNS.has(bare) || /(?:spokes(?:man|woman|person)|women?|men|ologist)$/u.test(bare);
}

/** Whether the folded word before a name tells no role: "Mr", "former" alone. */
export function isHonorific(folded: string): boolean {
  return HONORIFICS.has(folded);
}
