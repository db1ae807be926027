import type { MarkdownStyle } from '../fronts/terminal/markdown.ts';
import { ansiPaint, plainPaint, signPaint } from '../fronts/terminal/paint.ts';
import type { Surroundings } from './surroundings.ts';

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** How Markdown is drawn on this output: painted where it is wanted, dates in the reader's own time zone. */
export function styleFor({ colour }: Surroundings): MarkdownStyle {
  return {
    paint: colour ? ansiPaint : plainPaint,
    quotePaint: colour ? ansiPaint : signPaint,
    date: (seconds) => longDate.format(seconds * 1000),
  };
}
