/** A country or continent first, then what its people and things are called. */
const ROWS = `
u.s america american
uk u.k britain british briton
england english
scotland scottish scot
wales welsh
ireland irish
france french
germany german
spain spanish spaniard
portugal portuguese
italy italian
greece greek
netherlands dutch
belgium belgian
switzerland swiss
austria austrian
poland polish pole
czechia czech
slovakia slovak
hungary hungarian
romania romanian
bulgaria bulgarian
serbia serbian serb
croatia croatian croat
bosnia bosnian
sweden swedish swede
norway norwegian
denmark danish dane
finland finnish finn
iceland icelandic
estonia estonian
latvia latvian
lithuania lithuanian
belarus belarusian
ukraine ukrainian
russia russian
kazakhstan kazakh
armenia armenian
azerbaijan azerbaijani azeri
turkey turkish turk
israel israeli
palestine palestinian
syria syrian
lebanon lebanese
iraq iraqi
iran iranian
yemen yemeni
qatar qatari
egypt egyptian
libya libyan
tunisia tunisian
algeria algerian
morocco moroccan
sudan sudanese
somalia somali
ethiopia ethiopian
kenya kenyan
nigeria nigerian
afghanistan afghan
pakistan pakistani
india indian
bangladesh bangladeshi
china chinese
taiwan taiwanese
japan japanese
korea korean
vietnam vietnamese
thailand thai
philippines philippine filipino
indonesia indonesian
malaysia malaysian
australia australian
canada canadian
mexico mexican
cuba cuban
haiti haitian
venezuela venezuelan
colombia colombian
brazil brazilian
peru peruvian
chile chilean
argentina argentine argentinian
europe european
asia asian
africa african
`;

const NATIONS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [nation = '', ...others] = row.split(' ');
      return [nation, ...others].map((word): [string, string] => [word, nation]);
    }),
);

/** The country or continent that a folded word names or belongs to ("Americans": `u.s`), or null. */
export function nationOf(folded: string): string | null {
  return NATIONS.get(folded) ?? NATIONS.get(folded.replace(/s$/, '')) ?? null;
}
