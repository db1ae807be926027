import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Messages } from '../locales/messages.ts';
import { buttonRows, pressButton, textDisplay, small } from './message.ts';

/** Gives the `custom_id` of a button that shows page `page` (1-based); null where it cannot be kept in one. */
export type PageButtonId = (page: number) => string | null;

/** Which page of how many this is, with buttons to its neighbours; nothing for a single page. */
export function pager(
  page: number,
  count: number,
  idOf: PageButtonId,
  { pages }: Messages,
): readonly APIMessageTopLevelComponent[] {
  if (count <= 1) return [];
  const previous = idOf(page - 1);
  const next = idOf(page + 1);
  const buttons = [
    ...(previous === null ? [] : [pressButton(pages.previous, previous, page <= 1)]),
    ...(next === null ? [] : [pressButton(pages.next, next, page >= count)]),
  ];
  return [...textDisplay(small(pages.place(page, count))), ...buttonRows(buttons)];
}

/** That a button's message was posted of another version of the story; nothing where the story is the same. */
export function storyChangedNote(
  isSame: boolean,
  { pages }: Messages,
): readonly APIMessageTopLevelComponent[] {
  return isSame ? [] : textDisplay(pages.storyChanged);
}
