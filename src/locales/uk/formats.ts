import { countedInForms, formatsOf } from '../formats.ts';

/** How Ukrainian writes lists, dates and numbers. */
export const { and, date, number } = formatsOf('uk');

/** How Ukrainian writes counted things. */
export const counted = countedInForms('uk');
