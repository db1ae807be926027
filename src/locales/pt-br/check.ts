import type { Change, Flag } from '../../check/verdict.ts';
import type { CheckMessages } from '../check-messages.ts';
import { join, say, type Markdown } from '../markdown.ts';

/** What a flag of a change is, as it stands behind the colon. */
const GRAVE: Readonly<Partial<Record<Flag, string>>> = {
  'dropped-negation': 'uma negação foi retirada',
  'added-negation': 'uma negação foi acrescentada',
  'changed-number': 'um número foi alterado',
  'dropped-number': 'um número foi retirado',
  'added-number': 'um número foi acrescentado',
  'changed-unit': 'uma unidade foi alterada',
  'changed-name': 'um nome foi alterado',
};

const NOTES: Readonly<Partial<Record<Flag, Markdown>>> = {
  spelling: say`Algumas palavras têm outra grafia na matéria, como diferem o inglês britânico e o americano; as palavras são as mesmas.`,
  reordered: say`Na matéria, as palavras estão em outra ordem.`,
  'partly-narration': say`Só parte destas palavras é citação; as outras são do próprio veículo.`,
  'different-speaker': say`A matéria as atribui a outra pessoa, não à indicada.`,
  'speaker-unknown': say`A matéria não diz pelo nome quem é citado.`,
};

/** The verdict on a quote, in Brazilian Portuguese. */
export const check: CheckMessages = {
  verdict: (verdict, { speaker, claimed }) => {
    switch (verdict) {
      case 'exact':
        return speaker === null
          ? say`**Exato.** A matéria cita estas palavras.`
          : say`**Exato.** A matéria cita estas palavras de ${speaker}.`;
      case 'altered':
        return say`**Alterado.** A matéria tem estas palavras, mas não assim.`;
      case 'spliced':
        return say`**Emendado.** Palavras de lugares diferentes da matéria estão unidas aqui como se fossem uma só citação.`;
      case 'wrong-speaker':
        return say`**Atribuição errada.** A matéria cita estas palavras de ${speaker ?? 'outra pessoa'}, não de ${claimed ?? 'quem foi indicado'}.`;
      case 'not-a-quote':
        return say`**Não é uma citação.** As palavras estão na matéria, mas são do próprio veículo.`;
      default:
        return say`**Não está na matéria.** A matéria não tem estas palavras.`;
    }
  },
  checked: (text) => say`“${text}”`,
  change: (change) => {
    const grave = change.flags.flatMap((flag) => GRAVE[flag] ?? []);
    return grave.length === 0
      ? say`- ${difference(change)}.`
      : say`- ${difference(change)}: **${grave.join(', ')}**.`;
  },
  note: (flag) => NOTES[flag] ?? { markdown: '' },
  nearest: say`O mais próximo na matéria:`,
  moreChanges: (left) => say`… e mais ${left} ${left === 1 ? 'diferença' : 'diferenças'}`,
  moreQuotes: (left) =>
    left === 1
      ? say`… e mais ${left} citação na mensagem; confira-a com /conferir.`
      : say`… e mais ${left} citações na mensagem; confira-as com /conferir.`,
  noWords: say`Não há palavras para conferir.`,
  onlyBeginning: (limit) => say`Só os primeiros ${limit} caracteres foram conferidos.`,
};

function difference({ story, text }: Change): Markdown {
  if (story === null) return say`Isto acrescenta “${text ?? ''}”, que a matéria não tem nesse ponto`;
  if (text === null) return say`Isto omite “${story}”, que a matéria tem nesse ponto`;
  return join([say`A matéria diz “${story}”`, say`onde isto diz “${text}”`], ' ');
}
