/**
 * Ink on paper, for every picture: the fainter ink has a contrast of 7.6 to 1 with it, so all text is legible by WCAG 2.2
 * (AAA), and no meaning is in a colour.
 */
export const COLOURS = {
  paper: '#faf7f1',
  ink: '#1c1a17',
  faint: '#534e46',
  line: '#1c1a17',
  thin: '#cfc8bb',
} as const;
