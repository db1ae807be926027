import type { CardLines } from '../locales/card-messages.ts';
import { COLOURS } from './paper.ts';
import type { Picture, TextBox } from './picture.ts';

/** Words longer than this, in UTF-16 units, have a higher picture. */
const LONG = 420;

const MARGIN = 88;

const WIDTH = 1200;

/** The words, and below them who says them and where they stand; `note` is small, at the end; null for none. */
export function cardPicture(words: string, lines: CardLines, note: string | null): Picture {
  const height = words.length > LONG ? 1200 : 675;
  const foot = height - 236;
  const text = (
    y: number,
    room: number,
    given: Pick<TextBox, 'text' | 'size' | 'smallest' | 'style'> & Partial<TextBox>,
    faint = false,
  ): TextBox => ({
    kind: 'text',
    x: MARGIN,
    y,
    width: WIDTH - 2 * MARGIN,
    height: room,
    stands: 'middle',
    fill: faint ? COLOURS.faint : COLOURS.ink,
    ...given,
  });
  return {
    width: WIDTH,
    height,
    background: COLOURS.paper,
    shapes: [
      { kind: 'box', x: MARGIN, y: 64, width: 72, height: 6, fill: COLOURS.line },
      text(100, foot - 136, { text: words, size: 62, smallest: 22, style: 'serif' }),
      text(foot, 52, { text: lines.speaker, size: 36, smallest: 24, style: 'bold' }),
      text(foot + 52, 58, { text: lines.given, size: 28, smallest: 22, style: 'plain', stands: 'top' }, true),
      { kind: 'box', x: MARGIN, y: foot + 112, width: WIDTH - 2 * MARGIN, height: 2, fill: COLOURS.thin },
      text(foot + 124, 40, { text: lines.source, size: 26, smallest: 18, style: 'plain' }),
      text(
        foot + 162,
        36,
        {
          text: [lines.version, ...(note === null ? [] : [note])].join(' · '),
          size: 22,
          smallest: 18,
          style: 'plain',
        },
        true,
      ),
    ],
  };
}
