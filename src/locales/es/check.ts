import type { Change, Flag } from '../../check/verdict.ts';
import type { CheckMessages } from '../check-messages.ts';
import { join, say, type Markdown } from '../markdown.ts';

/** What a flag of a change is, as it stands behind the colon. */
const GRAVE: Readonly<Partial<Record<Flag, string>>> = {
  'dropped-negation': 'se ha quitado una negación',
  'added-negation': 'se ha añadido una negación',
  'changed-number': 'se ha cambiado una cifra',
  'dropped-number': 'se ha quitado una cifra',
  'added-number': 'se ha añadido una cifra',
  'changed-unit': 'se ha cambiado una unidad',
  'changed-name': 'se ha cambiado un nombre',
};

const NOTES: Readonly<Partial<Record<Flag, Markdown>>> = {
  spelling: say`Algunas palabras se escriben de otra forma en la noticia, como difieren el inglés británico y el estadounidense; las palabras son las mismas.`,
  reordered: say`En la noticia, las palabras están en otro orden.`,
  'partly-narration': say`Solo una parte de estas palabras es cita; las demás son del propio medio.`,
  'different-speaker': say`La noticia se las atribuye a otra persona, no a la indicada.`,
  'speaker-unknown': say`La noticia no dice por su nombre a quién cita.`,
};

/** The verdict on a quote, in Spanish. */
export const check: CheckMessages = {
  verdict: (verdict, { speaker, claimed }) => {
    switch (verdict) {
      case 'exact':
        return speaker === null
          ? say`**Exacto.** La noticia cita estas palabras.`
          : say`**Exacto.** La noticia cita estas palabras de ${speaker}.`;
      case 'altered':
        return say`**Alterado.** La noticia contiene estas palabras, pero no así.`;
      case 'spliced':
        return say`**Empalmado.** Aquí se unen palabras de distintos lugares de la noticia como si fueran una sola cita.`;
      case 'wrong-speaker':
        return say`**Atribución errónea.** La noticia cita estas palabras de ${speaker ?? 'otra persona'}, no de ${claimed ?? 'la persona indicada'}.`;
      case 'not-a-quote':
        return say`**No es una cita.** Las palabras están en la noticia, pero son del propio medio.`;
      default:
        return say`**No está en la noticia.** La noticia no contiene estas palabras.`;
    }
  },
  checked: (text) => say`«${text}»`,
  change: (change) => {
    const grave = change.flags.flatMap((flag) => GRAVE[flag] ?? []);
    return grave.length === 0
      ? say`- ${difference(change)}.`
      : say`- ${difference(change)}: **${grave.join(', ')}**.`;
  },
  note: (flag) => NOTES[flag] ?? { markdown: '' },
  nearest: say`Lo más cercano en la noticia:`,
  moreChanges: (left) => say`… y ${left} ${left === 1 ? 'diferencia' : 'diferencias'} más`,
  moreQuotes: (left) =>
    left === 1
      ? say`… y ${left} cita más en el mensaje; se puede comprobar con /verificar.`
      : say`… y ${left} citas más en el mensaje; se pueden comprobar con /verificar.`,
  noWords: say`No hay palabras que comprobar.`,
  onlyBeginning: (limit) => say`Solo se han comprobado los primeros ${limit} caracteres.`,
};

function difference({ story, text }: Change): Markdown {
  if (story === null) return say`Aquí se añade «${text ?? ''}», que la noticia no tiene en ese lugar`;
  if (text === null) return say`Aquí se omite «${story}», que la noticia tiene en ese lugar`;
  return join([say`La noticia dice «${story}»`, say`donde aquí dice «${text}»`], ' ');
}
