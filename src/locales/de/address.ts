import type { AddressProblem } from '../../story/address-problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { number } from './formats.ts';
import type { AddressSentences, FetchingProblem } from '../address-messages.ts';
import { ALLOWED_HOSTS, listedHosts } from '../hosts.ts';

/** One sentence that names the address and what is wrong, and one of what to do. */
export function problem(given: AddressProblem): Markdown {
  const where = given.isRedirected
    ? say`**${given.address}**, wohin die Seite weiterleitet`
    : say`**${given.address}**`;
  const { wrong, remedy } = sentences(given);
  return say`${where}: ${wrong}. ${remedy}.`;
}

const ATTACH = say`Speichern Sie den Artikel als .txt, .md oder .html und hängen Sie die Datei an`;
const LATER = say`Versuchen Sie es später noch einmal, oder speichern Sie die Seite und hängen Sie sie an`;
const OPEN = say`Öffnen Sie die Adresse im Browser; stimmt die Seite, speichern Sie sie und hängen Sie sie an`;

function sentences(given: AddressProblem): AddressSentences {
  switch (given.kind) {
    case 'off':
      return {
        wrong: say`Artikel werden hier nicht von Adressen geholt`,
        remedy: say`${ATTACH}, oder bitten Sie den Betreiber, den Host in ${ALLOWED_HOSTS} zu erlauben`,
      };
    case 'no-address':
      return {
        wrong: say`das ist keine Webadresse`,
        remedy: say`Kopieren Sie sie aus dem Browser, beginnend mit https://`,
      };
    case 'not-https':
      return { wrong: say`nur Adressen mit https:// werden geholt`, remedy: ATTACH };
    case 'credentials':
      return {
        wrong: say`die Adresse enthält einen Benutzernamen oder ein Passwort`,
        remedy: say`Geben Sie sie ohne an`,
      };
    case 'port':
      return {
        wrong: say`die Adresse nennt einen Port`,
        remedy: say`Geben Sie sie ohne an, oder speichern Sie die Seite und hängen Sie sie an`,
      };
    case 'host-not-allowed':
      return {
        wrong: say`${given.host} gehört nicht zu den Hosts, die der Betreiber erlaubt (${listedHosts(given.allowed, (left) => say` und ${left} weitere`)})`,
        remedy: say`${ATTACH}, oder bitten Sie den Betreiber, ihn in ${ALLOWED_HOSTS} zu erlauben`,
      };
    default:
      return sentencesOfFetching(given);
  }
}

function sentencesOfFetching(given: FetchingProblem): AddressSentences {
  switch (given.kind) {
    case 'unknown-host':
      return {
        wrong: say`ein Host mit dem Namen ${given.host} ist nicht bekannt`,
        remedy: say`Prüfen Sie, ob er richtig geschrieben ist`,
      };
    case 'not-public':
      return { wrong: say`${given.host} liegt nicht im öffentlichen Internet`, remedy: ATTACH };
    case 'unreachable':
      return { wrong: say`${given.host} ist nicht erreichbar (${given.cause})`, remedy: LATER };
    case 'too-slow':
      return { wrong: say`die Seite war nach ${given.seconds} Sekunden noch nicht ganz da`, remedy: LATER };
    case 'too-many-redirects':
      return { wrong: say`die Seite leitet mehr als ${given.most}\u00A0Mal weiter`, remedy: OPEN };
    case 'status':
      return {
        wrong: say`der Server antwortet mit Status ${given.status} statt mit einer Seite`,
        remedy: OPEN,
      };
    case 'wrong-type':
      return {
        wrong:
          given.type === ''
            ? say`der Server sagt nicht, was er schickt`
            : say`der Server schickt ${given.type}, und das ist kein Text`,
        remedy: say`Geben Sie die Adresse der Seite mit dem Text des Artikels an`,
      };
    case 'unknown-coding':
      return {
        wrong: say`der Server schickt die Seite als ${given.coding} gepackt, was nicht verlangt war`,
        remedy: OPEN,
      };
    case 'too-long':
      return {
        wrong: say`die Seite hat mehr als ${number(Math.floor(given.limit / 1000))} kB`,
        remedy: say`Speichern Sie den Text des Artikels als .txt und hängen Sie ihn an`,
      };
    default:
      return { wrong: say`was der Server schickt, lässt sich nicht entpacken`, remedy: OPEN };
  }
}
