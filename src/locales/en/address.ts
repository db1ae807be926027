import type { AddressProblem } from '../../story/address-problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { number } from './formats.ts';
import type { AddressSentences, FetchingProblem } from '../address-messages.ts';
import { ALLOWED_HOSTS, listedHosts } from '../hosts.ts';

/** One sentence that names the address and what is wrong, and one of what to do. */
export function problem(given: AddressProblem): Markdown {
  const where = given.isRedirected
    ? say`**${given.address}**, where the page sends its readers on to`
    : say`**${given.address}**`;
  const { wrong, remedy } = sentences(given);
  return say`${where}: ${wrong}. ${remedy}.`;
}

const ATTACH = say`Save the article as .txt, .md or .html and attach that`;
const LATER = say`Try again later, or save the page and attach that`;
const OPEN = say`Open it in a browser to see whether it is right; if it is, save the page and attach that`;

function sentences(given: AddressProblem): AddressSentences {
  switch (given.kind) {
    case 'off':
      return {
        wrong: say`articles are not fetched from addresses here`,
        remedy: say`${ATTACH}, or ask the operator to allow the host in ${ALLOWED_HOSTS}`,
      };
    case 'no-address':
      return {
        wrong: say`this is not a web address`,
        remedy: say`Copy it from the browser, beginning with https://`,
      };
    case 'not-https':
      return { wrong: say`only https:// addresses are fetched`, remedy: ATTACH };
    case 'credentials':
      return { wrong: say`the address holds a user name or password`, remedy: say`Give it without` };
    case 'port':
      return {
        wrong: say`the address names a port`,
        remedy: say`Give it without, or save the page and attach that`,
      };
    case 'host-not-allowed':
      return {
        wrong: say`${given.host} is not a host that the operator allows (${listedHosts(given.allowed, (left) => say` and ${left} more`)})`,
        remedy: say`${ATTACH}, or ask the operator to allow it in ${ALLOWED_HOSTS}`,
      };
    default:
      return sentencesOfFetching(given);
  }
}

function sentencesOfFetching(given: FetchingProblem): AddressSentences {
  switch (given.kind) {
    case 'unknown-host':
      return {
        wrong: say`no host of the name ${given.host} is known`,
        remedy: say`Look whether it is spelt right`,
      };
    case 'not-public':
      return { wrong: say`${given.host} is not in the public internet`, remedy: ATTACH };
    case 'unreachable':
      return {
        wrong: say`${given.host} cannot be reached (${given.cause})`,
        remedy: LATER,
      };
    case 'too-slow':
      return {
        wrong: say`the page had not come in full after ${given.seconds} seconds`,
        remedy: LATER,
      };
    case 'too-many-redirects':
      return { wrong: say`the page sends its readers on more than ${given.most} times`, remedy: OPEN };
    case 'status':
      return { wrong: say`the server answers with status ${given.status} in place of a page`, remedy: OPEN };
    case 'wrong-type':
      return {
        wrong:
          given.type === ''
            ? say`the server does not say what it sends`
            : say`the server sends ${given.type}, which is no text`,
        remedy: say`Give the address of the page with the article’s text`,
      };
    case 'unknown-coding':
      return {
        wrong: say`the server sends the page packed as ${given.coding}, which was not asked for`,
        remedy: OPEN,
      };
    case 'too-long':
      return {
        wrong: say`the page has more than ${number(Math.floor(given.limit / 1000))} kB`,
        remedy: say`Save the article’s text as .txt and attach that`,
      };
    default:
      return { wrong: say`what the server sends cannot be unpacked`, remedy: OPEN };
  }
}
