import type { AddressProblem } from '../../story/address-problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { number } from './formats.ts';
import type { AddressSentences, FetchingProblem } from '../address-messages.ts';
import { ALLOWED_HOSTS, listedHosts } from '../hosts.ts';

/** One sentence that names the address and what is wrong, and one of what to do. */
export function problem(given: AddressProblem): Markdown {
  const where = given.isRedirected
    ? say`**${given.address}**, para onde a página encaminha`
    : say`**${given.address}**`;
  const { wrong, remedy } = sentences(given);
  return say`${where}: ${wrong}. ${remedy}.`;
}

const ATTACH = say`Salve o artigo como .txt, .md ou .html e anexe o arquivo`;
const LATER = say`Tente de novo mais tarde, ou salve a página e anexe-a`;
const OPEN = say`Abra-o no navegador para ver se está certo; se estiver, salve a página e anexe-a`;

function sentences(given: AddressProblem): AddressSentences {
  switch (given.kind) {
    case 'off':
      return {
        wrong: say`aqui não são buscados artigos em endereços`,
        remedy: say`${ATTACH}, ou peça a quem mantém o bot que permita o host em ${ALLOWED_HOSTS}`,
      };
    case 'no-address':
      return {
        wrong: say`isto não é um endereço da web`,
        remedy: say`Copie-o do navegador, começando por https://`,
      };
    case 'not-https':
      return { wrong: say`só são buscados endereços https://`, remedy: ATTACH };
    case 'credentials':
      return {
        wrong: say`o endereço contém um usuário ou uma senha`,
        remedy: say`Informe-o sem isso`,
      };
    case 'port':
      return {
        wrong: say`o endereço indica uma porta`,
        remedy: say`Informe-o sem ela, ou salve a página e anexe-a`,
      };
    case 'host-not-allowed':
      return {
        wrong: say`${given.host} não é um host permitido por quem mantém o bot (${listedHosts(given.allowed, (left) => say` e mais ${left}`)})`,
        remedy: say`${ATTACH}, ou peça que ele seja permitido em ${ALLOWED_HOSTS}`,
      };
    default:
      return sentencesOfFetching(given);
  }
}

function sentencesOfFetching(given: FetchingProblem): AddressSentences {
  switch (given.kind) {
    case 'unknown-host':
      return {
        wrong: say`nenhum host com o nome ${given.host} é conhecido`,
        remedy: say`Veja se está escrito corretamente`,
      };
    case 'not-public':
      return { wrong: say`${given.host} não está na internet pública`, remedy: ATTACH };
    case 'unreachable':
      return { wrong: say`não foi possível acessar ${given.host} (${given.cause})`, remedy: LATER };
    case 'too-slow':
      return {
        wrong: say`a página não tinha chegado inteira após ${given.seconds} segundos`,
        remedy: LATER,
      };
    case 'too-many-redirects':
      return { wrong: say`a página encaminha para outra mais de ${given.most} vezes`, remedy: OPEN };
    case 'status':
      return {
        wrong: say`o servidor responde com o status ${given.status} em vez de uma página`,
        remedy: OPEN,
      };
    case 'wrong-type':
      return {
        wrong:
          given.type === ''
            ? say`o servidor não diz o que envia`
            : say`o servidor envia ${given.type}, que não é texto`,
        remedy: say`Informe o endereço da página com o texto do artigo`,
      };
    case 'unknown-coding':
      return {
        wrong: say`o servidor envia a página compactada como ${given.coding}, o que não foi pedido`,
        remedy: OPEN,
      };
    case 'too-long':
      return {
        wrong: say`a página tem mais de ${number(Math.floor(given.limit / 1000))} kB`,
        remedy: say`Salve o texto do artigo como .txt e anexe-o`,
      };
    default:
      return { wrong: say`o que o servidor envia não pode ser descompactado`, remedy: OPEN };
  }
}
