import { formatsOf } from '../formats.ts';

/** How Japanese writes dates and numbers. */
export const { date, number } = formatsOf('ja');
