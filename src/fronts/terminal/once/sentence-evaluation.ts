import type { SentenceEvaluation, SentenceScores } from '../../../evaluation/evaluate-sentences.ts';
import { fixed, line, percent, timing } from './figures.ts';

/** The scores of a sentence-ranking set as a table to read. */
export function describeSentenceScores(name: string, scores: SentenceScores): string {
  const { questions, judged, map, mrr, hit1, latency } = scores;
  return [
    `${name}: ${questions} questions (${judged} with a right and a wrong sentence)`,
    line('sentences', `MAP ${fixed(map)}   MRR ${fixed(mrr)}   P@1 ${percent(hit1)}`),
    line('ranking of a question', timing(latency)),
  ].join('\n');
}

/** What was predicted, one line a question: its 0-based index in the file, and one score a candidate. */
export function sentencePredictions({ predictions }: SentenceEvaluation): string {
  return predictions.map((scores, id) => `${JSON.stringify({ id, scores })}\n`).join('');
}
