import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { openPictures } from '../../src/pictures/open-pictures.ts';
import type { Draw, Picture, TextBox } from '../../src/reply/picture.ts';

const opened = await openPictures();

const draw: Draw = async (picture) => {
  if (opened.status === 'absent') throw new Error(opened.complaint);
  return opened.draw(picture);
};

function pictureOf(text: string, more: Partial<TextBox> = {}): Picture {
  const box = { x: 100, y: 50, width: 400, height: 200, size: 40, smallest: 20 } as const;
  const text1: TextBox = {
    kind: 'text',
    ...box,
    text,
    style: 'serif',
    stands: 'top',
    fill: '#000000',
    ...more,
  };
  return { width: 600, height: 300, background: '#ffffff', shapes: [text1] };
}

const least = (of: readonly number[]) => of.reduce((a, b) => Math.min(a, b), Infinity);
const most = (of: readonly number[]) => of.reduce((a, b) => Math.max(a, b), -Infinity);

/** The smallest rectangle that holds all that is not white. */
async function inkOf(picture: Picture) {
  const png = await draw(picture);
  if (png === null) throw new Error('nothing was drawn');
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data, width } = context.getImageData(0, 0, image.width, image.height);
  const inked = Array.from({ length: data.length / 4 }, (_, at) => at).filter(
    (at) => (data[at * 4] ?? 255) < 128,
  );
  const columns = inked.map((at) => at % width);
  const rows = inked.map((at) => Math.floor(at / width));
  return {
    left: least(columns),
    right: most(columns),
    top: least(rows),
    bottom: most(rows),
    size: [image.width, image.height],
  };
}

describe('a drawn picture', () => {
  test('is a PNG of the size asked for', async () => {
    const png = await draw(pictureOf('Words'));
    expect([...(png ?? [])].slice(0, 8)).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect((await inkOf(pictureOf('Words'))).size).toEqual([600, 300]);
  });

  test('is the same each time', async () => {
    expect(await draw(pictureOf('Words'))).toEqual(await draw(pictureOf('Words')));
  });

  test.each(['words '.repeat(5), 'words '.repeat(50), 'x'.repeat(200), 'Ж'.repeat(90), 'λόγος '.repeat(30)])(
    'keeps its text in its rectangle: %s',
    async (text) => {
      const { left, right, top, bottom } = await inkOf(pictureOf(text));
      expect(left).toBeGreaterThanOrEqual(98);
      expect(right).toBeLessThanOrEqual(502);
      expect(top).toBeGreaterThanOrEqual(50);
      expect(bottom).toBeLessThanOrEqual(250);
    },
  );

  test('begins lines where their script does', async () => {
    const [latin, hebrew] = await Promise.all(['no', 'לא'].map((text) => inkOf(pictureOf(text))));
    expect(latin?.left).toBeLessThan(110);
    expect(latin?.right).toBeLessThan(300);
    expect(hebrew?.left).toBeGreaterThan(300);
    expect(hebrew?.right).toBeGreaterThan(490);
  });

  test('hangs an opening mark, so that the letters begin at the edge', async () => {
    const [marked, unmarked] = await Promise.all(['“Hm', 'Hm'].map((text) => inkOf(pictureOf(text))));
    expect(marked?.left).toBeLessThan(100);
    expect(marked?.right).toBe(unmarked?.right);
  });

  test('stands where it should', async () => {
    const [top, middle, bottom] = await Promise.all(
      (['top', 'middle', 'bottom'] as const).map((stands) => inkOf(pictureOf('Hm', { stands }))),
    );
    expect(middle?.top).toBeGreaterThan(top?.top ?? Infinity);
    expect(bottom?.top).toBeGreaterThan(middle?.top ?? Infinity);
  });

  test.each(['\u0378', 'word \u{E01F0} \u0378'])(
    'is not made where no font has a letter: %j',
    async (text) => {
      expect(await draw(pictureOf(text))).toBeNull();
    },
  );

  test('is made of letters of many alphabets by its own fonts', async () => {
    const text = 'Łódź Ňő ß “Привет” Ќ ελληνικά Tiếng Việt — … € № fi';
    for (const style of ['plain', 'bold', 'serif'] as const)
      expect(await draw(pictureOf(text, { style }))).not.toBeNull();
  });

  test('takes what is not drawn for no letter', async () => {
    expect(await draw(pictureOf('a\u200Bb\u00ADc\uFE0Fd\u202Ee\tf'))).not.toBeNull();
  });
});
