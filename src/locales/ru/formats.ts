import { countedInForms, formatsOf } from '../formats.ts';

/** How Russian writes lists, dates and numbers. */
export const { and, date, number } = formatsOf('ru');

/** How Russian writes counted things. */
export const counted = countedInForms('ru');
