import type { AddressProblem } from '../../story/address-problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { number } from './formats.ts';
import type { AddressSentences, FetchingProblem } from '../address-messages.ts';
import { ALLOWED_HOSTS, listedHosts } from '../hosts.ts';

/** One sentence that names the address and what is wrong, and one of what to do. */
export function problem(given: AddressProblem): Markdown {
  const where = given.isRedirected
    ? say`**${given.address}**, adonde remite la página`
    : say`**${given.address}**`;
  const { wrong, remedy } = sentences(given);
  return say`${where}: ${wrong}. ${remedy}.`;
}

const ATTACH = say`Lo mejor es guardar el artículo como .txt, .md o .html y adjuntar ese archivo`;
const LATER = say`Se puede probar más tarde, o guardar la página y adjuntarla`;
const OPEN = say`Conviene abrirla en un navegador para ver si es correcta; si lo es, basta con guardar la página y adjuntarla`;

function sentences(given: AddressProblem): AddressSentences {
  switch (given.kind) {
    case 'off':
      return {
        wrong: say`aquí no se obtienen artículos de direcciones`,
        remedy: say`${ATTACH}, o pedir a quien gestiona el bot que permita el host en ${ALLOWED_HOSTS}`,
      };
    case 'no-address':
      return {
        wrong: say`esto no es una dirección web`,
        remedy: say`Hay que copiarla del navegador, empezando por https://`,
      };
    case 'not-https':
      return { wrong: say`solo se obtienen direcciones https://`, remedy: ATTACH };
    case 'credentials':
      return {
        wrong: say`la dirección contiene un usuario o una contraseña`,
        remedy: say`Hay que darla sin ellos`,
      };
    case 'port':
      return {
        wrong: say`la dirección indica un puerto`,
        remedy: say`Hay que darla sin él, o guardar la página y adjuntarla`,
      };
    case 'host-not-allowed':
      return {
        wrong: say`${given.host} no es un host permitido por quien gestiona el bot (${listedHosts(given.allowed, (left) => say` y ${left} más`)})`,
        remedy: say`${ATTACH}, o pedir que se permita en ${ALLOWED_HOSTS}`,
      };
    default:
      return sentencesOfFetching(given);
  }
}

function sentencesOfFetching(given: FetchingProblem): AddressSentences {
  switch (given.kind) {
    case 'unknown-host':
      return {
        wrong: say`no se conoce ningún host con el nombre ${given.host}`,
        remedy: say`Conviene revisar si está bien escrito`,
      };
    case 'not-public':
      return { wrong: say`${given.host} no está en la internet pública`, remedy: ATTACH };
    case 'unreachable':
      return { wrong: say`no se puede acceder a ${given.host} (${given.cause})`, remedy: LATER };
    case 'too-slow':
      return {
        wrong: say`la página no había llegado entera después de ${given.seconds} segundos`,
        remedy: LATER,
      };
    case 'too-many-redirects':
      return { wrong: say`la página remite a otra más de ${given.most} veces`, remedy: OPEN };
    case 'status':
      return {
        wrong: say`el servidor responde con el estado ${given.status} en lugar de una página`,
        remedy: OPEN,
      };
    case 'wrong-type':
      return {
        wrong:
          given.type === ''
            ? say`el servidor no dice qué envía`
            : say`el servidor envía ${given.type}, que no es texto`,
        remedy: say`Hace falta la dirección de la página con el texto del artículo`,
      };
    case 'unknown-coding':
      return {
        wrong: say`el servidor envía la página comprimida como ${given.coding}, que no se había pedido`,
        remedy: OPEN,
      };
    case 'too-long':
      return {
        wrong: say`la página tiene más de ${number(Math.floor(given.limit / 1000))} kB`,
        remedy: say`Lo mejor es guardar el texto del artículo como .txt y adjuntarlo`,
      };
    default:
      return { wrong: say`lo que envía el servidor no se puede descomprimir`, remedy: OPEN };
  }
}
