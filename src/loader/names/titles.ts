/** Words that stand before a person's name and tell the office, not the name. */
const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess pope rev reverend father bishop
  archbishop cardinal rabbi imam president vice-president premier chancellor minister secretary ambassador advisor
  adviser senator sen congressman congresswoman representative rep governor gov mayor judge justice attorney
  prosecutor general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm commander cmdr
  marshal officer detective inspector sheriff chief director chairman chairwoman chairperson chair ceo spokesman
  spokeswoman spokesperson correspondent reporter editor coach manager elect retired former ex acting`.split(
    /\s+/,
  ),
);

/** Whether the folded word is a title before a name. */
export function isTitle(folded: string): boolean {
  return TITLES.has(folded);
}

/** Titles that people are called by as well: Martin Luther King, John Major. */
const SURNAMES = new Set('king pope bishop major judge prince marshal lord sergeant coach'.split(' '));

/** Whether the folded word is a title and a common surname. */
export function isTitleAndSurname(folded: string): boolean {
  return SURNAMES.has(folded);
}

/** What a title can be "of" and still stand before a name: "Secretary of State", "Chief of Staff". */
const DEPARTMENTS = new Set(
  'state staff defense defence education energy health labor labour commerce transportation justice'.split(
    ' ',
  ),
);

/** Whether the folded word is such a department. */
export function isDepartment(folded: string): boolean {
  return DEPARTMENTS.has(folded);
}
