import { describe, expect, test } from 'vitest';
import { documentCommand } from '../../commands/document.ts';
import { en } from '../../src/locales/en.ts';
import { run } from '../support/running.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { buttonsOf, quotationsOf, textsOf } from '../support/rendered.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing } from '../support/serving.ts';
import { articleOf, documentOf, storyOf } from '../support/stories.ts';

const seed = contextServing(seedStory());
const base = articleOf({ paragraphs: [['The first part of it.']] });
const documents = [documentOf(base, 'memo', null, ['The first part of it.'])];
const single = contextServing(storyOf([{ ...base, documents }]));

describe('/document', () => {
  test('lists the documents where there are several, and says that they are parts', async () => {
    const body = await run(documentCommand, {}, seed);
    expect(violationsOf(body)).toEqual([]);
    expect(textsOf(body)).toEqual([
      'The story quotes 2 documents. What can be read are the parts that it quotes.',
      "**The letter by Michael Flynn** · 3 parts\n**The statement by Flynn's spokesperson** · 1 part",
    ]);
    expect(buttonsOf(body)).toHaveLength(2);
  });

  test('shows the one that is named', async () => {
    const body = await run(documentCommand, { name: 'statement' }, seed);
    expect(textsOf(body)[0]).toContain("**The statement by Flynn's spokesperson**\n-# These are the parts");
  });

  test('shows the only one', async () => {
    expect(quotationsOf(await run(documentCommand, {}, single))).toEqual(['The first part of it.']);
  });

  test('says when there is none like it, and lists what there is', async () => {
    const body = await run(documentCommand, { name: 'treaty' }, seed);
    expect(textsOf(body)[0]).toBe('The story quotes no document like treaty.');
    expect(buttonsOf(body)).toHaveLength(2);
  });

  test('says when there is none', async () => {
    const body = await run(documentCommand, {}, contextServing(storyOf([base])));
    expect(textsOf(body)).toEqual([en.document.none.markdown]);
  });

  test('completes what the documents are called', () => {
    expect(documentCommand.complete?.('name', '', seed).map(({ name }) => name)).toEqual([
      'letter by Michael Flynn',
      "statement by Flynn's spokesperson",
    ]);
  });
});
