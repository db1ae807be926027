import type { Change, Flag } from '../../check/verdict.ts';
import type { CheckMessages } from '../check-messages.ts';
import { join, say, type Markdown } from '../markdown.ts';

/** What a flag of a change is, as it stands behind the colon. */
const GRAVE: Readonly<Partial<Record<Flag, string>>> = {
  'dropped-negation': 'eine Verneinung fehlt',
  'added-negation': 'eine Verneinung kam hinzu',
  'changed-number': 'eine Zahl wurde geändert',
  'dropped-number': 'eine Zahl fehlt',
  'added-number': 'eine Zahl kam hinzu',
  'changed-unit': 'eine Einheit wurde geändert',
  'changed-name': 'ein Name wurde geändert',
};

const NOTES: Readonly<Partial<Record<Flag, Markdown>>> = {
  spelling: say`Einige Wörter sind im Bericht anders geschrieben, wie es britisches und amerikanisches Englisch tun; es sind dieselben Wörter.`,
  reordered: say`Die Wörter stehen im Bericht in anderer Reihenfolge.`,
  'partly-narration': say`Nur ein Teil dieser Worte ist zitiert; die übrigen sind die des Mediums selbst.`,
  'different-speaker': say`Der Bericht zitiert jemand anderen mit ihnen, nicht die angegebene Person.`,
  'speaker-unknown': say`Der Bericht nennt nicht mit Namen, wer zitiert wird.`,
};

/** The verdict on a quote, in German. */
export const check: CheckMessages = {
  verdict: (verdict, { speaker, claimed }) => {
    switch (verdict) {
      case 'exact':
        return speaker === null
          ? say`**Genau so.** Der Bericht zitiert diese Worte.`
          : say`**Genau so.** Der Bericht zitiert diese Worte von ${speaker}.`;
      case 'altered':
        return say`**Verändert.** Der Bericht enthält diese Worte, aber nicht so.`;
      case 'spliced':
        return say`**Zusammengesetzt.** Worte von verschiedenen Stellen des Berichts sind hier verbunden, als wären sie ein Zitat.`;
      case 'wrong-speaker':
        return say`**Falsch zugeordnet.** Der Bericht zitiert diese Worte von ${speaker ?? 'jemand anderem'}, nicht von ${claimed ?? 'der angegebenen Person'}.`;
      case 'not-a-quote':
        return say`**Kein Zitat.** Die Worte stehen im Bericht, aber als die des Mediums selbst.`;
      default:
        return say`**Nicht im Bericht.** Der Bericht enthält diese Worte nicht.`;
    }
  },
  checked: (text) => say`„${text}“`,
  change: (change) => {
    const grave = change.flags.flatMap((flag) => GRAVE[flag] ?? []);
    return grave.length === 0
      ? say`- ${difference(change)}.`
      : say`- ${difference(change)}: **${grave.join(', ')}**.`;
  },
  note: (flag) => NOTES[flag] ?? { markdown: '' },
  nearest: say`Am nächsten im Bericht:`,
  moreChanges: (left) => say`… und ${left} ${left === 1 ? 'weiterer Unterschied' : 'weitere Unterschiede'}`,
  moreQuotes: (left) =>
    left === 1
      ? say`… und ein weiteres Zitat in der Nachricht; prüfen Sie es mit /prüfen.`
      : say`… und ${left} weitere Zitate in der Nachricht; prüfen Sie sie mit /prüfen.`,
  noWords: say`Darin sind keine Wörter, die sich prüfen lassen.`,
  onlyBeginning: (limit) => say`Nur die ersten ${limit} Zeichen wurden geprüft.`,
};

function difference({ story, text }: Change): Markdown {
  if (story === null)
    return say`Hier kommt „${text ?? ''}“ hinzu, was im Bericht an dieser Stelle nicht steht`;
  if (text === null) return say`Hier fehlt „${story}“, was im Bericht an dieser Stelle steht`;
  return join([say`Im Bericht steht „${story}“`, say`statt wie hier „${text}“`], ' ');
}
