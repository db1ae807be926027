import { IRREGULAR_FORMS } from '../../../text/irregular-forms.ts';

/**
 * What a verb's object is.
 *
 * - `says`: words or a clause that are uttered ("said that …", `added, "…"`).
 * - `tells`: the same, behind the one addressed ("told reporters that …").
 * - `quotes`: words in quotation marks only (`went on: "…"`); "ended the war" reports nothing.
 * - `holds`: a clause or an infinitive that is thought or wanted ("believes that …", "hopes to …").
 * - `takes`: somebody or something that the subject speaks for or against ("endorsed Cruz").
 */
export type CueKind = 'says' | 'tells' | 'quotes' | 'holds' | 'takes';

/** The form of a verb that a word is; `past` may be a participle as well. */
export type VerbForm = 'base' | 's' | 'past' | 'ing';

/** A word that can report. */
export interface CueWord {
  readonly lemma: string;
  readonly kind: CueKind;
  readonly form: VerbForm;
}

const LEMMAS: Readonly<Record<CueKind, string>> = {
  says: `say add write state claim argue announce explain insist reply respond note tweet recall declare deny
    confirm acknowledge admit suggest call describe demand promise vow predict testify conclude report maintain allege
    complain joke shout remark comment stress recommend emphasize emphasise reveal assert contend observe boast caution concede
    pledge propose quip exclaim proclaim recount lament reiterate indicate imply hint retort counter muse opine brag
    chant yell whisper wonder estimate find show read insinuate stipulate theorize surmise declaim grumble recite
    affirm point put disclose estimate fret gush intone interject mutter murmur plead posit profess proffer reason scoff scream
    snap speculate underscore utter assail post repeat agree warn agree guess sigh volunteer charge clarify elaborate counsel hypothesize swear signal blog email rule specify sing vent remember confess fear exhort compare dismiss`,
  tells: 'tell ask remind assure inform urge advise notify reassure',
  quotes: `continue begin end start finish conclude go laugh order quote question cry reflect answer
    fire shoot growl implore beg interrupt sum pronounce echo`,
  holds: `believe think hope expect want feel know worry doubt seem appear prefer decide plan intend refuse decline
    threaten learn realize realise consider anticipate vow offer wish`,
  takes: `accuse criticize criticise endorse oppose praise blame defend denounce condemn mock blast embrace cite view
    support favor favour back share mention discuss recognize recognise express threaten decry assail advocate slam
    applaud tout laud bemoan lambaste disclose outline reject outline rebuke portray characterize characterise deem
    dub ridicule deride disavow disparage repudiate rip bash liken attack challenge seek refer talk lament highlight
    ignore encourage champion savage hail celebrate admire trash shrug hate love like nominate brand label rate reference
    admonish belittle berate castigate censure chastise chide commend congratulate debunk demean denigrate deplore
    detest dislike dispute distrust excoriate extol fault hammer heckle idolize insult malign question rebut refute
    regret renounce reprimand salute scold scorn second shun skewer smear spurn taunt thank vilify welcome downplay
    knock voice rebuff apologize apologise
    invoke project`,
};

/** Verbs of one consonant after a stressed vowel, which they double: "admitted". */
const DOUBLING = new Set('admit plan quip refer slam rip brag dub beg snap hug allot stop spin'.split(' '));

const IRREGULAR = new Map<string, string[]>();
for (const [form, base] of IRREGULAR_FORMS) IRREGULAR.set(base, [...(IRREGULAR.get(base) ?? []), form]);

const CUES: ReadonlyMap<string, CueWord> = new Map(
  (['takes', 'holds', 'quotes', 'tells', 'says'] as const).flatMap((kind) =>
    LEMMAS[kind]
      .trim()
      .split(/\s+/)
      .flatMap((lemma) => formsOf(lemma).map(([word, form]) => [word, { lemma, kind, form }] as const)),
  ),
);

/** The verb of speech or attitude that a folded word is a form of, or null. */
export function cueWordOf(folded: string): CueWord | null {
  return CUES.get(folded) ?? null;
}

function formsOf(lemma: string): readonly (readonly [string, VerbForm])[] {
  const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/u, '');
  if (lemma === 'read' || lemma === 'put')
    return [
      [`${lemma}s`, 's'],
      [`${lemma}ing`, 'ing'],
      [lemma, 'past'],
    ];
  const past = (IRREGULAR.get(lemma) ?? []).filter((form) => !/(?:ing|s)$/u.test(form));
  const regular = /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const s = /[^aeiou]y$/u.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : `${lemma}${/(?:s|sh|ch|x|z)$/u.test(lemma) ? 'es' : 's'}`;
  const irregularS = lemma === 'go' ? 'goes' : s;
  const ing = /(?:ee|ye|oe)$/u.test(lemma) ? `${lemma}ing` : `${stem}ing`;
  return [
    [lemma, 'base'],
    [irregularS, 's'],
    [ing, 'ing'],
    ...(past.length > 0 ? past : [regular]).map((form) => [form, 'past'] as const),
  ];
}

/** Verbs that report a fact as often as words: "found 35 letters". */
const FACTS = new Set('find show sing rule charge project post repeat signal blog email specify'.split(' '));

/** Whether the folded word reports what somebody says, rather than thinks, wants or stands for. */
export function isReportingCue(folded: string): boolean {
  const cue = cueWordOf(folded);
  return cue !== null && (cue.kind === 'says' || cue.kind === 'tells') && !FACTS.has(cue.lemma);
}

/** Whether verbs of the kind report words, not thoughts. */
export function isSpeech(kind: CueKind): boolean {
  return kind === 'says' || kind === 'tells' || kind === 'quotes';
}
