import { describe, expect, it } from 'vitest';
import { ask } from '../../src/retrieval/ask.ts';
import { indexOfParagraphs, wordsOf } from '../support/asked.ts';

/** What is shown besides the passage of the first citation, with its paragraph. */
function contextOf(question: string, ...paragraphs: readonly string[]) {
  const index = indexOfParagraphs(...paragraphs);
  const [first] = ask(index, question).citations;
  if (first === undefined) throw new Error(`nothing is cited for: ${question}`);
  return first.context.map(({ paragraph, span }) => [paragraph, wordsOf(index, first, span)]);
}

describe('with the answering sentence stands', () => {
  const mayor = 'Nobody was hurt. Mayor Ana Ruiz opened the bridge on Monday.';

  it.each(['She', 'It', 'This', 'However, the engineers', 'The latter'])(
    'the sentence before its passage, where it begins with "%s"',
    (opening) => {
      const shown = contextOf(
        'What cost forty million euros?',
        mayor,
        `${opening} cost forty million euros.`,
      );
      expect(shown).toEqual([[1, 'Mayor Ana Ruiz opened the bridge on Monday.']]);
    },
  );

  it.each(['Ruiz', 'The bridge', 'This year, bridges', "That's what"])(
    'nothing more, where it begins with "%s"',
    (opening) => {
      expect(
        contextOf('What cost forty million euros?', mayor, `${opening} cost forty million euros.`),
      ).toEqual([]);
    },
  );

  it('nothing more where its passage shows the sentence before', () => {
    expect(contextOf('What cost forty million euros?', `${mayor} It cost forty million euros.`)).toEqual([]);
  });

  it('nothing more where no passage is before', () => {
    expect(contextOf('What cost forty million euros?', 'It cost forty million euros.', mayor)).toEqual([]);
  });
});

describe('with a sentence of a quotation over several passages stands the one that names its speaker', () => {
  it('before', () => {
    const shown = contextOf(
      'Who paid for the pillars?',
      '"Nobody believed in us," Mayor Ana Ruiz said on Monday. "We had no money at all.',
      '"Fishermen paid for the pillars with their own savings."',
    );
    expect(shown).toEqual([[1, '"Nobody believed in us," Mayor Ana Ruiz said on Monday.']]);
  });

  it('or after', () => {
    const shown = contextOf(
      'Who paid for the pillars?',
      '"Fishermen paid for the pillars with their own savings.',
      '"Nobody believed in us," Mayor Ana Ruiz said on Monday.',
    );
    expect(shown).toEqual([[2, '"Nobody believed in us," Mayor Ana Ruiz said on Monday.']]);
  });

  it('unless its own passage names him', () => {
    expect(
      contextOf(
        'Who paid for the pillars?',
        'The bridge is open.',
        '"Fishermen paid for the pillars," Mayor Ana Ruiz said on Monday.',
      ),
    ).toEqual([]);
  });
});
