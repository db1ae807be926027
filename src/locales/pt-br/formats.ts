import { formatsOf } from '../formats.ts';

/** How Brazilian Portuguese writes lists, dates, numbers and counted things. */
export const { and, or, date, number, counted } = formatsOf('pt-BR');
