import type { APIButtonComponent, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Story } from '../../story/story.ts';
import type { Messages } from '../../locales/messages.ts';
import { buttonRows, linkButton } from '../message.ts';
import { articleName, type Place } from './citation.ts';
import { linkTo } from './link.ts';

/** {@link linkButtons} in rows. */
export function linkRows(
  places: readonly Place[],
  story: Story,
  messages: Messages,
): readonly APIMessageTopLevelComponent[] {
  return buttonRows(linkButtons(places, story, messages));
}

/** Links to the places in the originals, one for each paragraph. `span` is what the link scrolls to. */
export function linkButtons(
  places: readonly Place[],
  story: Story,
  messages: Messages,
): readonly APIButtonComponent[] {
  const buttons = new Map<string, APIButtonComponent>();
  for (const place of places) {
    const paragraph = `${place.article}/${place.paragraph}`;
    const url = linkOf(place, story);
    if (url === null || buttons.has(paragraph)) continue;
    buttons.set(
      paragraph,
      linkButton(messages.answer.open(place.paragraph, articleName(story, place.article)), url),
    );
  }
  return [...buttons.values()];
}

function linkOf({ article, paragraph, span }: Place, { articles }: Story): string | null {
  const printed = articles[article];
  if (printed === undefined) return null;
  // Metadata such as the address itself need not stand on the page as text, so the link is to its top.
  return linkTo(printed, paragraph === 0 ? null : span);
}
