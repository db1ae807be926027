/** Verbs that report speech, in every form that news prose uses: "said", "says", "saying". */
const REPORTING_VERBS = `
say says said saying|tell tells told telling|add adds added adding|write writes wrote written writing
state states stated stating|claim claims claimed claiming|argue argues argued arguing
announce announces announced announcing|explain explains explained explaining
insist insists insisted insisting|warn warns warned warning|ask asks asked asking
reply replies replied replying|respond responds responded responding|note notes noted noting
tweet tweets tweeted tweeting|post posted|recall recalls recalled recalling
declare declares declared declaring|deny denies denied denying|confirm confirms confirmed confirming
acknowledge acknowledges acknowledged acknowledging|admit admits admitted admitting
suggest suggests suggested suggesting|call calls called calling|describe describes described describing
urge urges urged urging|demand demands demanded demanding|promise promises promised promising
vow vows vowed vowing|predict predicts predicted predicting|testify testifies testified testifying
conclude concludes concluded concluding|continue continued|report reports reported reporting
maintain maintains maintained maintaining|allege alleges alleged alleging
complain complains complained complaining|joke joked|shout shouted|remark remarked|comment commented
stress stresses stressed stressing|emphasize emphasized emphasise emphasised|reveal revealed|assert asserted
contend contends contended|believe believes believed|think thinks thought|hope hopes hoped|read reads
quote quoted|repeat repeated|order ordered|dismiss dismissed|reject rejected|observe observed|boast boasted
agree agreed|caution cautioned|concede conceded|pledge pledged|propose proposed|question questioned`;

const REPORTING = new Set(REPORTING_VERBS.trim().split(/[\s|]+/));

/** Verbs whose object clause is what somebody says, without quotation marks: "claimed that …", "denied making …". */
const CLAIMING = new Set(
  `said says claimed claims stated states denied denies reported reports maintained maintains alleged alleges insisted
  insists argued argues told tells confirmed confirms announced announces admitted admits acknowledged warned
  testified suggested wrote explained added revealed declared asserted contends contended predicted promised vowed
  conceded noted concluded believes`.split(/\s+/),
);

const WRITING = new Set(['wrote', 'writes', 'written', 'writing', 'read', 'reads', 'tweeted', 'posted']);

/** Whether the folded word can introduce speech. */
export function isReportingCue(folded: string): boolean {
  return REPORTING.has(folded);
}

/** Whether the folded word can introduce a claim without quotation marks. */
export function isClaimingCue(folded: string): boolean {
  return CLAIMING.has(folded);
}

/** Whether the folded word reports something written, so that "he wrote" goes on with the document before it. */
export function isWritingCue(folded: string): boolean {
  return WRITING.has(folded);
}

const DOCUMENTS = new Set(
  `letter statement memo memorandum email e-mail note report indictment complaint lawsuit filing ruling judgment
  verdict tweet post essay article editorial memoir book diary declaration decree order resolution treaty manifesto
  petition affidavit testimony transcript text message speech resignation`.split(/\s+/),
);

/**
 * Whether the word, as printed, names a text that can be quoted from. A resignation is one: it is tendered in words.
 * With a capital it is part of a name: "The Washington Post".
 */
export function isDocumentNoun(word: string): boolean {
  return DOCUMENTS.has(word);
}
