import { describe, expect, it } from 'vitest';
import { ask } from '../../src/retrieval/ask.ts';
import { glance, indexOf } from '../support/asked.ts';
import { goldenQuestions } from '../support/golden.ts';
import { seedStory } from '../support/seed-story.ts';

const index = indexOf(seedStory());

describe('the seed story answers from the right paragraph', () => {
  it.each([
    ['who replaced Flynn', 8, 'Keith Kellogg'],
    ['who is keith kelog', 8, null],
    ['how many diplomats were expelled', 11, '35 Russian diplomats'],
    ['did Putin retaliate', 11, null],
    [
      'why did Flynn resign',
      1,
      "following allegations that he secretly discussed sanctions with Russia's ambassador to Washington before the Trump administration came to power",
    ],
    ['barack obama', 11, null],
    ['When did Flynn attend the gala dinner?', 13, '2015'],
    ['Who did Obama accuse of interfering in the elections?', 11, 'Kremlin'],
    [
      "What did Flynn's spokesperson say?",
      3,
      `that "while [Flynn] had no recollection of discussing sanctions, he couldn't be certain that the topic never came up."`,
    ],
  ])('%s: paragraph %i', (question, paragraph, highlight) => {
    expect(glance(index, question)).toMatchObject({ status: 'answered', paragraph, highlight });
  });
});

describe('a role is found by another word of the same meaning', () => {
  it.each(['new', 'interim', 'acting'])('who is the %s national security adviser', (word) => {
    const seen = glance(index, `who is the ${word} national security adviser`);
    expect(seen).toMatchObject({ status: 'answered', paragraph: 8 });
  });

  it('who is the former national security adviser', () => {
    const seen = glance(index, 'who is the former national security adviser');
    expect(seen).toMatchObject({ status: 'answered', paragraph: 1 });
  });
});

describe('questions about the article are answered from its fields', () => {
  it.each([
    ['when was this published', 'February 14, 2017'],
    ['What is the publication date of the article?', 'February 14, 2017'],
    ['who took the photo?', 'Kathy Willens / AP'],
    ['Who is the photographer?', 'Kathy Willens / AP'],
    ['which publication is this from?', 'themoscowtimes.com'],
    ['who published this story', 'themoscowtimes.com'],
    [
      'What is the headline?',
      "Trump Security Advisor Michael Flynn Resigns Amid Claims of 'Inappropriate' Talks With Russian Ambassador",
    ],
    [
      'Where is the original?',
      'https://www.themoscowtimes.com/2017/02/14/trump-security-advisor-michael-flynn-resigns-amid-claims-of-inappropriate-talks-with-russian-ambassador-a57137',
    ],
    [
      'related articles',
      'Top U.S. Security Adviser Accused of Discussing Sanctions with Moscow Before Trump Inauguration - Reports',
    ],
  ])('%s', (question, shown) => {
    expect(glance(index, question)).toMatchObject({ status: 'answered', paragraph: 0, shown });
  });

  it.each([
    'what is this story about',
    'summarize',
    'tl;dr',
    'What happened?',
    'give me a short summary please',
  ])('%s: the headline and the first passages', (question) => {
    const answer = ask(index, question);
    expect(answer).toMatchObject({ status: 'answered', from: 'lead' });
    expect(answer.citations.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2]);
  });

  it('lists all three related articles', () => {
    expect(ask(index, 'What are the related articles?').citations).toHaveLength(3);
  });

  it('says that there is no byline', () => {
    expect(ask(index, 'Who wrote this article?')).toMatchObject({
      status: 'abstained',
      reason: { kind: 'missing-field', field: 'byline' },
    });
  });
});

describe('the letter', () => {
  it.each([
    'what did the letter say',
    'What did the resignation letter say?',
    "show me the full text of Flynn's letter",
    'quote the letter please',
  ])('%s: three fragments in order, in paragraphs 6, 6 and 7', (question) => {
    const answer = ask(index, question);
    expect(answer).toMatchObject({ status: 'answered', from: 'document' });
    expect(answer.citations.map(({ paragraph }) => paragraph)).toEqual([6, 6, 7]);
  });

  it('is searched like any text when something in it is asked for', () => {
    const answer = ask(index, 'What did the letter say about phone calls with foreign counterparts?');
    expect(answer).toMatchObject({ status: 'answered', from: 'passage' });
    expect(answer.citations[0]?.paragraph).toBe(6);
  });
});

describe('the seed story refuses, and says truly why', () => {
  it.each([
    ["What is Flynn's salary?", { kind: 'uncovered-words', terms: ['salary'] }],
    ['Who won the Super Bowl in 2017?', { kind: 'unknown-name', terms: ['Super Bowl'] }],
    ['hello', { kind: 'small-talk' }],
    ['thanks bot!', { kind: 'small-talk' }],
    ['What did Hillary Clinton say?', { kind: 'unknown-name', terms: ['Hillary Clinton'] }],
    ['asdf qwer', { kind: 'nothing-recognised' }],
    ['???', { kind: 'nothing-recognised' }],
    ['What do you think of Flynn?', { kind: 'opinion' }],
    ['Should Flynn go to prison?', { kind: 'opinion' }],
    ['Did he lie?', { kind: 'opinion' }],
    ['Is Flynn lying about the calls?', { kind: 'opinion' }],
    ['Who is to blame?', { kind: 'opinion' }],
    ['What did Flynn do in 2019?', { kind: 'after-story', terms: ['2019'] }],
    ['what is the purpose of the calls', { kind: 'not-answered', terms: ['calls'] }],
    [
      'what day did Flynn resign',
      { kind: 'missing-answer-type', terms: ['Flynn', 'resign'], expected: 'date' },
    ],
    ['how old is Flynn', { kind: 'missing-answer-type', terms: ['Flynn'], measure: 'old' }],
    ['crimea', { kind: 'only-in-field', terms: ['Crimea'], field: 'related' }],
    ['was the Ukrainian president named', { kind: 'only-in-field', terms: ['Ukraine'], field: 'related' }],
    ['what did the American officials say', { kind: 'not-answered', terms: ['officials'] }],
    ["what did Obama's letter say", { kind: 'missing-document', terms: ['letter'], owner: 'Obama' }],
    ['What did the letter from Mike Pence say?', { kind: 'missing-document', owner: 'Mike Pence' }],
    ['What does the memo say?', { kind: 'missing-document', terms: ['memo'], owner: null }],
    ['What did Kislyak say?', { kind: 'not-quoted', terms: ['Kislyak'] }],
    ['what did "resignatoin" mean', { kind: 'nothing-recognised', terms: ['resignatoin'] }],
    ['Does the story say whether Trump knew?', { kind: 'not-answered', terms: ['Trump'] }],
    ['who is his wife', { kind: 'uncovered-words', terms: ['wife'] }],
    [
      'Did Kellogg attend the gala dinner?',
      { kind: 'not-together', terms: ['Kellogg', 'attend', 'gala', 'dinner'] },
    ],
    ['How much was Flynn paid for the dinner?', { kind: 'missing-answer-type', expected: 'money' }],
  ])('%s', (question, reason) => {
    expect(ask(index, question)).toMatchObject({ status: 'abstained', reason });
  });

  it('offers the nearest passages and three questions that it answers', () => {
    const answer = ask(index, "What is Flynn's salary?");
    expect(answer.citations.length).toBeGreaterThan(0);
    expect(answer.status === 'abstained' && answer.suggestions).toHaveLength(3);
  });
});

describe('the golden questions of the seed', () => {
  const questions = goldenQuestions();
  const outcomes = questions.map((question) => ({ question, answer: ask(index, question.question) }));

  it('are at least eighty', () => {
    expect(questions.length).toBeGreaterThanOrEqual(80);
  });

  it('are answered from a right paragraph at least 17 times in 20', () => {
    const answerable = outcomes.filter(({ question }) => question.answerable);
    const useful = answerable.filter(
      ({ question, answer }) =>
        answer.status === 'answered' && question.paragraphs.includes(answer.citations[0]?.paragraph ?? -1),
    );
    expect(useful.length / answerable.length).toBeGreaterThanOrEqual(0.85);
  });

  it('are refused, where the story has no answer, at least 17 times in 20', () => {
    const unanswerable = outcomes.filter(({ question }) => !question.answerable);
    const refused = unanswerable.filter(({ answer }) => answer.status === 'abstained');
    expect(refused.length / unanswerable.length).toBeGreaterThanOrEqual(0.85);
  });
});
