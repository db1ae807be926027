import type { AddressProblem } from '../../story/address-problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { counted, number } from './formats.ts';
import type { AddressSentences, FetchingProblem } from '../address-messages.ts';
import { ALLOWED_HOSTS, listedHosts } from '../hosts.ts';

/** One sentence that names the address and what is wrong, and one of what to do. */
export function problem(given: AddressProblem): Markdown {
  const where = given.isRedirected
    ? say`**${given.address}**, куди перенаправляє сторінка`
    : say`**${given.address}**`;
  const { wrong, remedy } = sentences(given);
  return say`${where}: ${wrong}. ${remedy}.`;
}

const ATTACH = say`Збережіть статтю як .txt, .md або .html і додайте файл`;
const LATER = say`Спробуйте пізніше або збережіть сторінку й додайте файл`;
const OPEN = say`Відкрийте адресу в браузері й перевірте її; якщо вона правильна, збережіть сторінку й додайте файл`;

function sentences(given: AddressProblem): AddressSentences {
  switch (given.kind) {
    case 'off':
      return {
        wrong: say`статті за адресами тут не завантажуються`,
        remedy: say`${ATTACH}, або попросіть оператора дозволити цей сайт у ${ALLOWED_HOSTS}`,
      };
    case 'no-address':
      return {
        wrong: say`це не адреса сторінки`,
        remedy: say`Скопіюйте її з браузера; вона починається з https://`,
      };
    case 'not-https':
      return { wrong: say`завантажуються лише адреси з https://`, remedy: ATTACH };
    case 'credentials':
      return {
        wrong: say`в адресі є ім’я користувача або пароль`,
        remedy: say`Укажіть адресу без них`,
      };
    case 'port':
      return {
        wrong: say`в адресі вказано порт`,
        remedy: say`Укажіть адресу без порту або збережіть сторінку й додайте файл`,
      };
    case 'host-not-allowed':
      return {
        wrong: say`сайту ${given.host} оператор не дозволив (дозволено: ${listedHosts(given.allowed, (left) => say` і ще ${left}`)})`,
        remedy: say`${ATTACH}, або попросіть оператора додати його до ${ALLOWED_HOSTS}`,
      };
    default:
      return sentencesOfFetching(given);
  }
}

function sentencesOfFetching(given: FetchingProblem): AddressSentences {
  switch (given.kind) {
    case 'unknown-host':
      return {
        wrong: say`сайту ${given.host} не знайдено`,
        remedy: say`Перевірте, чи немає в адресі одруку`,
      };
    case 'not-public':
      return { wrong: say`${given.host} недоступний із відкритого інтернету`, remedy: ATTACH };
    case 'unreachable':
      return { wrong: say`сайт ${given.host} недоступний (${given.cause})`, remedy: LATER };
    case 'too-slow':
      return {
        wrong: say`сторінка не завантажилася цілком за ${counted(given.seconds, ['секунду', 'секунди', 'секунд'])}`,
        remedy: LATER,
      };
    case 'too-many-redirects':
      return { wrong: say`забагато перенаправлень (межа: ${given.most})`, remedy: OPEN };
    case 'status':
      return { wrong: say`замість сторінки сервер надіслав код ${given.status}`, remedy: OPEN };
    case 'wrong-type':
      return {
        wrong:
          given.type === ''
            ? say`сервер не повідомляє, що він надіслав`
            : say`сервер надіслав ${given.type}, а це не текст`,
        remedy: say`Укажіть адресу сторінки з текстом статті`,
      };
    case 'unknown-coding':
      return {
        wrong: say`сервер надіслав сторінку у стисненні ${given.coding}, якого не просили`,
        remedy: OPEN,
      };
    case 'too-long':
      return {
        wrong: say`сторінка більша за ${number(Math.floor(given.limit / 1000))} КБ`,
        remedy: say`Збережіть текст статті як .txt і додайте файл`,
      };
    default:
      return { wrong: say`надіслане сервером не вдається розпакувати`, remedy: OPEN };
  }
}
