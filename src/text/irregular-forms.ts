/** Base form, then its irregular past, participle or plural forms. */
const FORMS = `
be am is are was were been being
arise arose arisen|awake awoke|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt
buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done does
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone goes|grow grew grown
hang hung|have has had having|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led
lean leant|learn learnt|leave left|lend lent|lie lay lain|light lit|lose lost|make made|mean meant|meet met
mistake mistook mistaken|overcome overcame|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran
say said says|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot
show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken
spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|sue sued suing|stick stuck|strike struck stricken
strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone
understand understood|undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn
weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld
withstand withstood|write wrote written
child children|foot feet|man men|mouse mice|person people|tooth teeth|wife wives|woman women|life lives
half halves|thief thieves|knife knives|crisis crises|analysis analyses|phenomenon phenomena
criterion criteria|medium media|die died dies dying
good better best|bad worse worst|far further furthest
`;

/** From an irregular form to its base: "said" to "say", "children" to "child". */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** Bases in {@link IRREGULAR_FORMS} that are no verbs: of plurals and comparatives. */
export const NO_VERB_BASES: ReadonlySet<string> = new Set(
  `child foot man mouse person tooth wife woman life half thief knife crisis analysis phenomenon criterion medium good bad
  far`.split(/\s+/),
);
