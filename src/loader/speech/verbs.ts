import { isReportingCue } from './cues.ts';

const VERBS = new Set(
  `is are was were be been has have had did does do will would could can met meets saw sees hit beat sent gave made took
  left won sued led lets let shot put cut told knew hears heard found held kept lost paid caught chose thanks likes
  shook rose sat stood spoke wept went came began`.split(/\s+/),
);

/** Whether the folded word is most likely a verb: one that reports, a past tense in "-ed", a common irregular one. */
export function isVerb(folded: string): boolean {
  return VERBS.has(folded) || isReportingCue(folded) || /.ed$/u.test(folded);
}
