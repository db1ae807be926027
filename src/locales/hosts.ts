import { join, say, type Markdown } from './markdown.ts';

/** The key of the configuration that names the hosts; escaped where it is said, since its underscores are markup. */
export const ALLOWED_HOSTS = 'VERBATIM_ALLOWED_HOSTS';

/** No more than fit a sentence: an operator may allow many. */
const MOST_LISTED = 5;

/** The first hosts that the operator allows, and how many more there are. */
export function listedHosts(
  hosts: readonly string[],
  more: (left: number) => Markdown,
  separator = ', ',
): Markdown {
  const left = hosts.length - MOST_LISTED;
  const shown = say`${hosts.slice(0, MOST_LISTED).join(separator)}`;
  return left > 0 ? join([shown, more(left)], '') : shown;
}
