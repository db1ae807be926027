import type { ArticleSentence } from '../answers/system.ts';
import type { Miss } from './miss.ts';

/** Features named: those beyond hardly ever decide. */
const NAMED = 8;

/** One miss as a section of Markdown. */
export function markdownOfMiss(miss: Miss): string {
  const { question, status, confidence, shown, gold, goldRank, contributions } = miss;
  const decided = contributions
    .slice(0, NAMED)
    .map(({ feature, points }) => `${feature} ${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`);
  return [
    `## ${question.question}`,
    [
      `- ${question.id}; ${status}, confidence ${confidence.toFixed(2)}; wanted: ${question.answers.join(' / ')}`,
      `- shown ${placed(shown)}`,
      `- gold, ${goldRank === null ? 'not ranked' : `rank ${goldRank}`} ${placed(gold)}`,
      ...(decided.length > 0 ? [`- decided (+ for the shown, − for the gold): ${decided.join(', ')}`] : []),
    ].join('\n'),
  ].join('\n\n');
}

function placed(sentence: ArticleSentence | null): string {
  return sentence === null
    ? 'nothing'
    : `(paragraph ${sentence.paragraph}, sentence ${sentence.sentence}): ${sentence.text}`;
}
