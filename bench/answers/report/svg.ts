import type { SystemScores } from '../scores.ts';
import { escape, legendOf, panelOf, SHAPES, textAt, WIDTH, type Mark, type Panel } from './panel.ts';
import { TRAINING_NOTES, type RankedSystem, type Report } from './report.ts';

const TOP = 118;

const MARKS: readonly Mark<SystemScores>[] = [
  {
    label: 'right passage first',
    head: 'passage',
    value: ({ clean }) => clean.passages?.hit1,
    draw: SHAPES.disc,
  },
  {
    label: 'the same, with typos',
    head: 'with typos',
    value: ({ typo }) => typo.passages?.hit1,
    draw: SHAPES.ring,
  },
  {
    label: 'useful answers at ≤ 5 % wrong (without)',
    head: 'useful',
    value: ({ refusing }) => refusing.without.useful,
    draw: SHAPES.triangle,
  },
];

const SENTENCE_MARKS: readonly Mark<RankedSystem>[] = [
  { label: 'right sentence first', head: 'P@1', value: ({ scores }) => scores.hit1, draw: SHAPES.disc },
  { label: 'mean reciprocal rank', head: 'MRR', value: ({ scores }) => scores.mrr, draw: SHAPES.ring },
  { label: 'mean average precision', head: 'MAP', value: ({ scores }) => scores.map, draw: SHAPES.triangle },
];

const STYLE = `<style>
    text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328 }
    .title { font-size: 18px; font-weight: 600 } .set { font-size: 15px; font-weight: 600 } .own { font-weight: 700 }
    .quiet { fill: #59636e; font-size: 12px } .end { text-anchor: end } .middle { text-anchor: middle }
    .ground { fill: #ffffff } .band { fill: #eef2f6 } .grid { stroke: #d1d9e0 } .span { stroke: #8c959f; stroke-width: 1.5 }
    .solid { fill: #0b5cad } .hollow { fill: none; stroke: #0b5cad; stroke-width: 2 }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc } .quiet { fill: #9198a1 } .ground { fill: #0d1117 } .band { fill: #1b222c }
      .grid { stroke: #3d444d } .span { stroke: #768390 } .solid { fill: #79b8ff } .hollow { stroke: #79b8ff }
    }
  </style>`;

/** The report as one picture: a panel a set, a row a system, a mark a measure. Light or dark as the reader's screen is. */
export function svgOf(report: Report): string {
  const sets = questionPanels(report);
  const sentences = sentencePanels(report);
  const panels = [...sets, ...(sentences.length === 0 ? [] : [legendPanel(), ...sentences])];
  let top = TOP;
  const drawn: string[] = [];
  for (const { draw, height } of panels) {
    drawn.push(draw(top));
    top += height;
  }
  const size =
    report.sample === null ? 'all questions' : `at most ${report.sample} + ${report.sample} questions a set`;
  const caption = `${report.date.slice(0, 10)}, Node ${report.node}, ${size}. Per cent of answerable questions.`;
  const described = panels.flatMap(({ text }) => (text === '' ? [] : [text])).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" role="img" aria-labelledby="title about">
  <title id="title">Verbatim and its peers on the same questions</title>
  <desc id="about">${escape(described)}</desc>
  ${STYLE}
  <rect class="ground" width="${WIDTH}" height="${top}"/>
  ${textAt(24, 36, 'Verbatim and its peers on the same questions', 'title')}
  ${textAt(24, 58, caption, 'quiet')}
  ${legendOf(MARKS, 86)}
  ${drawn.join('\n  ')}
</svg>
`;
}

function questionPanels({ sets }: Report): readonly Panel[] {
  return sets
    .filter(({ systems }) => systems.length > 0)
    .map(({ name, training, answerable, unanswerable, systems }) => {
      const note = `${answerable} answerable, ${unanswerable} unanswerable; ${TRAINING_NOTES[training]}`;
      return panelOf({ name, note, systems }, MARKS);
    });
}

function sentencePanels({ sentenceSets }: Report): readonly Panel[] {
  return sentenceSets.map(({ name, training, systems }) => {
    const judged = systems[0]?.scores.judged ?? 0;
    const note = `${judged} questions with candidate sentences; ${TRAINING_NOTES[training]}`;
    return panelOf({ name, note, systems }, SENTENCE_MARKS);
  });
}

/** The marks mean something else from here on. */
function legendPanel(): Panel {
  return { height: 40, draw: (top) => legendOf(SENTENCE_MARKS, top + 8), text: '' };
}
