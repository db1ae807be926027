import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/retrieval/ask.ts';
import { indexStory } from '../../../src/retrieval/story-index.ts';
import { finish } from '../../../src/text/steps.ts';
import { indexOf, indexOfParagraphs } from '../../support/asked.ts';
import { lexicon } from '../../support/lexicon.ts';
import { seedStory } from '../../support/seed-story.ts';
import { articleOf, storyOf } from '../../support/stories.ts';

const seed = indexOf(seedStory());

function offered(question: string): readonly string[] {
  const answer = ask(seed, question);
  if (answer.status === 'answered') throw new Error(`it is answered: ${question}`);
  return answer.suggestions;
}

describe('a refusal offers questions that the story answers', () => {
  it('about the name that was asked for first', () => {
    expect(offered("What did Obama's letter say?")[0]).toContain('Obama');
    expect(offered("What is Flynn's salary?")[0]).toContain('Flynn');
  });

  it('about the word that was asked with, in another form too', () => {
    expect(offered('On what day was the resignation?')[0]).toMatch(/resigned/);
    expect(offered('Who resigned in Paris?')[0]).toMatch(/resigned/);
  });

  it('three, each once, and each answered', () => {
    for (const question of ['Who is his wife?', 'crimea', 'Did Trump fire Flynn?', 'hello']) {
      const suggestions = offered(question);
      expect(new Set(suggestions).size).toBe(3);
      for (const one of suggestions) expect(ask(seed, one).status).toBe('answered');
    }
  });

  it('that differ: of two that ask nearly the same, the second comes after all others', () => {
    const questions = ['Who opened the bridge?', 'Who opened the old bridge?', 'Who closed the tunnel?'];
    const article = articleOf({
      paragraphs: [['Ana Ruiz opened the old bridge.'], ['Bo Lind closed the tunnel.']],
      questions: questions.map((question, at) => ({ question, paragraph: at === 2 ? 2 : 1 })),
    });
    const named = { ...article, names: namesOf(article.text, 'Ana Ruiz', 'Bo Lind') };
    const answer = ask(finish(indexStory(storyOf([named]), lexicon)), 'Did the bridge in Rome collapse?');
    expect(answer).toMatchObject({
      status: 'abstained',
      suggestions: ['Who opened the bridge?', 'Who closed the tunnel?', 'Who opened the old bridge?'],
    });
  });
});

describe('a question that asks who', () => {
  it('is not offered where its sentence names nobody', () => {
    const article = articleOf({
      paragraphs: [['The bridge was closed in March.'], ['Ana Ruiz opened the tunnel.']],
      questions: [
        { question: 'Who was closed?', paragraph: 1 },
        { question: 'Who opened the tunnel?', paragraph: 2 },
      ],
    });
    const named = { ...article, names: namesOf(article.text, 'Ana Ruiz') };
    const { questions } = finish(indexStory(storyOf([named]), lexicon));
    expect(questions.map(({ question }) => question)).toEqual(['Who opened the tunnel?']);
  });
});

describe('where the story has no questions', () => {
  it('none is offered', () => {
    expect(ask(indexOfParagraphs('Nothing of note occurred.'), 'Who won?')).toMatchObject({
      suggestions: [],
    });
  });
});

function namesOf(text: string, ...names: readonly string[]) {
  return names.map((name) => {
    const start = text.indexOf(name);
    return { name, mentions: [{ start, end: start + name.length }], roles: [] };
  });
}
