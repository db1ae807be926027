import { say as sayPlainly, type Markdown } from '../markdown.ts';

/** U+202F, the narrow no-break space. */
const NARROW = '\u202F';

/** French wants a space before `; : ! ?` and inside `« »` that neither breaks nor gapes; texts are written with a plain one. */
function spaced(words: string): string {
  return words.replaceAll(/ (?=[;:!?»])/g, NARROW).replaceAll('« ', `«${NARROW}`);
}

/** As `say` of `markdown.ts`; the spaces of our own words are French ones, those of what is put in stay as they are. */
export function say(words: TemplateStringsArray, ...values: Parameters<typeof sayPlainly>[1][]): Markdown {
  const ours = Object.assign(words.map(spaced), { raw: words.raw.map(spaced) });
  return sayPlainly(ours, ...values);
}

/** The same for a text that holds no markup, such as a label. */
export function text(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return words.map((word, at) => `${spaced(word)}${at < values.length ? (values[at] ?? '') : ''}`).join('');
}
