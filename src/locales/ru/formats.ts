import { formatsOf } from '../formats.ts';

/** How Russian writes lists, dates and numbers. */
export const { and, date, number } = formatsOf('ru');
