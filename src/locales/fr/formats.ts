import { formatsOf } from '../formats.ts';

/** How French writes lists, dates, numbers and counted things. */
export const { and, or, date, number, counted } = formatsOf('fr');
