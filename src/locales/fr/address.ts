import type { AddressProblem } from '../../story/address-problem.ts';
import type { Markdown } from '../markdown.ts';
import { number } from './formats.ts';
import { say } from './typography.ts';
import type { AddressSentences, FetchingProblem } from '../address-messages.ts';
import { ALLOWED_HOSTS, listedHosts } from '../hosts.ts';

/** One sentence that names the address and what is wrong, and one of what to do. */
export function problem(given: AddressProblem): Markdown {
  const where = given.isRedirected
    ? say`**${given.address}**, où la page renvoie`
    : say`**${given.address}**`;
  const { wrong, remedy } = sentences(given);
  return say`${where} : ${wrong}. ${remedy}.`;
}

const ATTACH = say`Enregistrez l’article en .txt, .md ou .html et joignez le fichier`;
const LATER = say`Réessayez plus tard, ou enregistrez la page et joignez-la`;
const OPEN = say`Ouvrez-la dans un navigateur pour voir si elle est correcte ; si oui, enregistrez la page et joignez-la`;

function sentences(given: AddressProblem): AddressSentences {
  switch (given.kind) {
    case 'off':
      return {
        wrong: say`les articles ne sont pas récupérés à une adresse ici`,
        remedy: say`${ATTACH}, ou demandez à l’opérateur d’autoriser l’hôte dans ${ALLOWED_HOSTS}`,
      };
    case 'no-address':
      return {
        wrong: say`ce n’est pas une adresse web`,
        remedy: say`Copiez-la depuis le navigateur, à partir de https://`,
      };
    case 'not-https':
      return { wrong: say`seules les adresses en https:// sont récupérées`, remedy: ATTACH };
    case 'credentials':
      return {
        wrong: say`l’adresse contient un identifiant ou un mot de passe`,
        remedy: say`Donnez-la sans`,
      };
    case 'port':
      return {
        wrong: say`l’adresse indique un port`,
        remedy: say`Donnez-la sans, ou enregistrez la page et joignez-la`,
      };
    case 'host-not-allowed':
      return {
        wrong: say`${given.host} n’est pas un hôte que l’opérateur autorise (${listedHosts(given.allowed, (left) => say` et ${left} de plus`)})`,
        remedy: say`${ATTACH}, ou demandez à l’opérateur de l’autoriser dans ${ALLOWED_HOSTS}`,
      };
    default:
      return sentencesOfFetching(given);
  }
}

function sentencesOfFetching(given: FetchingProblem): AddressSentences {
  switch (given.kind) {
    case 'unknown-host':
      return {
        wrong: say`aucun hôte « ${given.host} » n’est connu`,
        remedy: say`Vérifiez son orthographe`,
      };
    case 'not-public':
      return { wrong: say`${given.host} n’est pas sur l’internet public`, remedy: ATTACH };
    case 'unreachable':
      return { wrong: say`${given.host} est injoignable (${given.cause})`, remedy: LATER };
    case 'too-slow':
      return {
        wrong: say`la page n’était pas arrivée en entier après ${given.seconds} secondes`,
        remedy: LATER,
      };
    case 'too-many-redirects':
      return { wrong: say`la page renvoie ailleurs plus de ${given.most} fois`, remedy: OPEN };
    case 'status':
      return {
        wrong: say`le serveur répond par le statut ${given.status} au lieu d’une page`,
        remedy: OPEN,
      };
    case 'wrong-type':
      return {
        wrong:
          given.type === ''
            ? say`le serveur ne dit pas ce qu’il envoie`
            : say`le serveur envoie ${given.type}, qui n’est pas du texte`,
        remedy: say`Donnez l’adresse de la page qui contient le texte de l’article`,
      };
    case 'unknown-coding':
      return {
        wrong: say`le serveur envoie la page compressée en ${given.coding}, ce qui n’était pas demandé`,
        remedy: OPEN,
      };
    case 'too-long':
      return {
        wrong: say`la page fait plus de ${number(Math.floor(given.limit / 1000))} ko`,
        remedy: say`Enregistrez le texte de l’article en .txt et joignez-le`,
      };
    default:
      return { wrong: say`ce que le serveur envoie ne peut pas être décompressé`, remedy: OPEN };
  }
}
