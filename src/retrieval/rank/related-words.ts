import { termOf } from '../../text/terms.ts';

/**
 * Words that news uses for one thing. A question's word that the story lacks may be met by another of its row, for
 * part of its weight. General English of news, written for no story in particular; within a row the words need not
 * be synonyms, only what an answer would say where a question says the other.
 */
const ROWS = `
replace replacement succeed successor appoint name acting interim fill
resign resignation quit leave departure depart exit
fire sack dismiss oust remove axe
expel expulsion deport eject kick banish
retaliate retaliation respond response revenge react
meet meeting talk contact conversation call discuss discussion speak
phone telephone call ring
say tell claim state report allege announce
deny denial reject refute dispute
admit acknowledge confess concede confirm
lie mislead deceive false untrue incomplete inaccurate
apologize apology sorry regret
forgive accept
angry anger furious outrage upset
criticize criticism condemn attack blame rebuke
accuse accusation charge allege allegation claim
investigate investigation probe inquiry inquest
secret secretly covert hidden private
boss chief head leader director
job post position role office duty adviser
deputy vice assistant aide
spokesperson spokesman spokeswoman representative
official officer authority government administration
president presidency
election vote poll ballot campaign
win victory beat defeat triumph
lose loss defeat
buy purchase acquire acquisition pay
sell sale
pay paid payment fee
cost price worth
kill death die dead murder slay fatal
injure injury wound hurt
arrest detain custody jail imprison prison
crash collision accident
fire blaze burn
attack assault strike raid bomb
war conflict fighting battle
start begin launch open
end finish stop cease close halt
increase rise grow growth up climb gain surge
decrease fall drop decline reduce cut down
big large huge major
small little minor
build construct construction erect
make create produce manufacture
find discover discovery
show reveal display demonstrate
help aid assist support assistance
ban prohibit forbid bar outlaw
allow permit let
plan scheme intend proposal propose
agree agreement deal accord pact treaty
trip visit travel journey
party gala dinner banquet ball
holiday vacation break
child kid son daughter
wife husband spouse marry married
friend ally friendly
enemy foe rival
money fund cash
company firm business corporation
newspaper paper daily
journalist reporter correspondent press media
letter note message
doctor physician
student pupil
teacher lecturer professor
movie film
car vehicle automobile
sick ill illness disease
old age aged
born birth
live reside home
located situated lie
found establish create
near close
country nation state
city town capital
`;

/** From a term to the terms that may stand for it. */
const RELATED: ReadonlyMap<string, ReadonlySet<string>> = groupRows();

function groupRows(): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const row of ROWS.trim().split('\n')) {
    const terms = row.split(' ').map(termOf);
    for (const term of terms) {
      const others = related.get(term) ?? new Set();
      for (const other of terms) if (other !== term) others.add(other);
      related.set(term, others);
    }
  }
  return related;
}

const NONE: ReadonlySet<string> = new Set();

/** The terms that may stand for `term`, by the rows above; empty for most. */
export function relatedTerms(term: string): ReadonlySet<string> {
  return RELATED.get(term) ?? NONE;
}
