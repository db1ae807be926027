import type { AddressProblem } from '../../story/address-problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { counted, number } from './formats.ts';
import type { AddressSentences, FetchingProblem } from '../address-messages.ts';
import { ALLOWED_HOSTS, listedHosts } from '../hosts.ts';

/** One sentence that names the address and what is wrong, and one of what to do. */
export function problem(given: AddressProblem): Markdown {
  const where = given.isRedirected
    ? say`**${given.address}**, куда перенаправляет страница`
    : say`**${given.address}**`;
  const { wrong, remedy } = sentences(given);
  return say`${where}: ${wrong}. ${remedy}.`;
}

const ATTACH = say`Сохраните статью как .txt, .md или .html и приложите файл`;
const LATER = say`Попробуйте позже или сохраните страницу и приложите файл`;
const OPEN = say`Откройте адрес в браузере и проверьте его; если он верен, сохраните страницу и приложите файл`;

function sentences(given: AddressProblem): AddressSentences {
  switch (given.kind) {
    case 'off':
      return {
        wrong: say`статьи по адресам здесь не загружаются`,
        remedy: say`${ATTACH}, или попросите оператора разрешить этот сайт в ${ALLOWED_HOSTS}`,
      };
    case 'no-address':
      return {
        wrong: say`это не адрес страницы`,
        remedy: say`Скопируйте его из браузера; он начинается с https://`,
      };
    case 'not-https':
      return { wrong: say`загружаются только адреса с https://`, remedy: ATTACH };
    case 'credentials':
      return {
        wrong: say`в адресе есть имя пользователя или пароль`,
        remedy: say`Укажите адрес без них`,
      };
    case 'port':
      return {
        wrong: say`в адресе указан порт`,
        remedy: say`Укажите адрес без порта или сохраните страницу и приложите файл`,
      };
    case 'host-not-allowed':
      return {
        wrong: say`сайт ${given.host} оператор не разрешил (разрешены: ${listedHosts(given.allowed, (left) => say` и ещё ${left}`)})`,
        remedy: say`${ATTACH}, или попросите оператора добавить его в ${ALLOWED_HOSTS}`,
      };
    default:
      return sentencesOfFetching(given);
  }
}

function sentencesOfFetching(given: FetchingProblem): AddressSentences {
  switch (given.kind) {
    case 'unknown-host':
      return {
        wrong: say`сайт ${given.host} не найден`,
        remedy: say`Проверьте, нет ли в адресе опечатки`,
      };
    case 'not-public':
      return { wrong: say`${given.host} недоступен из открытого интернета`, remedy: ATTACH };
    case 'unreachable':
      return { wrong: say`сайт ${given.host} недоступен (${given.cause})`, remedy: LATER };
    case 'too-slow':
      return {
        wrong: say`страница не загрузилась целиком за ${counted(given.seconds, ['секунду', 'секунды', 'секунд'])}`,
        remedy: LATER,
      };
    case 'too-many-redirects':
      return { wrong: say`слишком много перенаправлений (предел: ${given.most})`, remedy: OPEN };
    case 'status':
      return { wrong: say`вместо страницы сервер прислал код ${given.status}`, remedy: OPEN };
    case 'wrong-type':
      return {
        wrong:
          given.type === ''
            ? say`сервер не сообщает, что он прислал`
            : say`сервер прислал ${given.type}, а это не текст`,
        remedy: say`Укажите адрес страницы с текстом статьи`,
      };
    case 'unknown-coding':
      return {
        wrong: say`сервер прислал страницу в сжатии ${given.coding}, которое не запрашивалось`,
        remedy: OPEN,
      };
    case 'too-long':
      return {
        wrong: say`страница больше ${number(Math.floor(given.limit / 1000))} КБ`,
        remedy: say`Сохраните текст статьи как .txt и приложите файл`,
      };
    default:
      return { wrong: say`присланное сервером не удаётся распаковать`, remedy: OPEN };
  }
}
