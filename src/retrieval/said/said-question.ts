/** A question for somebody's words. */
export interface SaidQuestion {
  /** Whose words, as typed; null where the question asks whose they are. */
  readonly speaker: string | null;
  /** What they should be about, as typed; empty for anything. */
  readonly topic: string;
  /** Whether only what is denied answers. */
  readonly isDenial: boolean;
}

const SAY =
  'say|says|said|claim|claims|claimed|state|states|stated|tell|told|write|wrote|deny|denies|denied|think';
const ON = String.raw`(?: \p{L}+){0,3}? (?:about|on|regarding|concerning)`;
const ASIDE = String.raw`(?:publicly |repeatedly |ever |also )?`;

/** "What did Flynn say about the sanctions?" */
const WHAT_SAID = new RegExp(
  String.raw`^what (?:did|does|do|has|have|had) (.{2,60}?) ${ASIDE}(${SAY})${ON} (.+)$`,
  'iu',
);
/** "What did Flynn say?" */
const WHAT_AT_ALL = new RegExp(
  String.raw`^what (?:did|does|do|has|have|had) (.{2,60}?) ${ASIDE}(?:say|said|claim|claimed|state|stated)$`,
  'iu',
);
/** "What did the Kremlin deny?" */
const WHAT_DENIED = /^what (?:did|does|do|has|have|had) (.{2,60}?) (?:deny|denied|denying)(?: (.+))?$/iu;
/** "Did the Kremlin deny making contact?" */
const DID_DENY = new RegExp(
  String.raw`^(?:did|does|do|has|have|had) (.{2,60}?) ${ASIDE}(?:deny|denied|denying) (.+)$`,
  'iu',
);
/** "Who denied making contact?", "Who says that the dam is safe?" */
const WHO_SAYS = new RegExp(
  String.raw`^who (?:(?:has|have|had) )?${ASIDE}(says?|said|claims?|claimed|states?|stated|reports?|reported|den(?:y|ies|ied)|maintains?|maintained|alleges?|alleged)(?: (?:that|about|on))? (.+)$`,
  'iu',
);
/** "According to whom was Flynn in contact with Russia?" */
const ACCORDING = /^(?:according to whom?,? (.+)|(.+?),? according to whom?)$/iu;

/** Reads a question for somebody's words by its form; null for any other question. */
export function readSaidQuestion(typed: string): SaidQuestion | null {
  const text = typed.trim().replace(/(?<![?!.\s])[?!.\s]+$/u, '');
  const what = WHAT_SAID.exec(text);
  if (what) return { speaker: what[1] ?? '', topic: what[3] ?? '', isDenial: isDenying(what[2] ?? '') };
  const anything = WHAT_AT_ALL.exec(text);
  if (anything) return { speaker: anything[1] ?? '', topic: '', isDenial: false };
  const denied = WHAT_DENIED.exec(text) ?? DID_DENY.exec(text);
  if (denied) return { speaker: denied[1] ?? '', topic: denied[2] ?? '', isDenial: true };
  const who = WHO_SAYS.exec(text);
  if (who) return { speaker: null, topic: who[2] ?? '', isDenial: isDenying(who[1] ?? '') };
  const according = ACCORDING.exec(text);
  return according ? { speaker: null, topic: according[1] ?? according[2] ?? '', isDenial: false } : null;
}

function isDenying(verb: string): boolean {
  return /^den/iu.test(verb);
}
