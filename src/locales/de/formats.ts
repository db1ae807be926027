import { formatsOf } from '../formats.ts';

/** How German writes lists, dates, numbers and counted things. */
export const { and, or, date, number, counted } = formatsOf('de');
