/** Forenames that are common words too, so that a sentence's first word does not tell which it is. */
const FORENAMES = new Set(
  `john mark bill frank grace rose jack mike rob bob dick pat nick ray gene drew grant dean earl miles pierce sue joy
  crystal dawn iris ivy lily daisy penny peg chuck cliff dale don jimmy kit lance lee norm peter randy rod stew ted
  timothy tom tony wade ward warren woody herb harry jay josh jean jenny terry robin roger victor carol clay dolly eve
  fanny gill hazel heather holly jade johnny laurel marina martin melody pearl poppy rick sally willow billy bobby matt
  reed carter mason tanner hunter cooper jasper brook felicity verity`.split(/\s+/),
);

/** Whether the folded word is such a forename. */
export function isForename(folded: string): boolean {
  return FORENAMES.has(folded);
}
