import {
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APIMediaGalleryItem,
} from 'discord-api-types/v10';
import { element, pushButton, type Child } from './element.ts';
import { drawMenu } from './menus.ts';
import { drawMarkdown, linkTo, type MarkdownSettings } from './markdown.ts';
import type { Chosen } from './pickable.ts';

/** What the components of a message do, and what they refer to. */
export interface ComponentSettings extends MarkdownSettings {
  /** Told of a press; of a menu, with what was chosen. */
  readonly press: (customId: string, chosen: Chosen | null) => void;
  /** The addresses of the message's files, by name. */
  readonly files: ReadonlyMap<string, string>;
}

type Component = APIMessageTopLevelComponent;

/**
 * Draws Components V2, which the library of Discord's looks does not know.
 * @see https://docs.discord.com/developers/components/reference
 */
export function drawComponents(
  components: readonly Component[],
  settings: ComponentSettings,
): readonly Child[] {
  return components.map((component) => drawComponent(component, settings));
}

function drawComponent(component: Component, settings: ComponentSettings): Child {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return element('div', { class: 'text' }, ...drawMarkdown(component.content, settings));
    case ComponentType.ActionRow:
      return element(
        'div',
        { class: 'row' },
        ...component.components.map((part) => drawControl(part, settings)),
      );
    case ComponentType.Separator:
      return element('hr', {
        class: `separator ${component.spacing === SeparatorSpacingSize.Large ? 'separator-large' : ''} ${component.divider === false ? 'separator-blank' : ''}`,
      });
    case ComponentType.Section: {
      const { accessory } = component;
      const beside =
        accessory.type === ComponentType.Thumbnail
          ? picture(
              { media: accessory.media, description: accessory.description ?? null },
              settings,
              'thumbnail',
            )
          : drawControl(accessory, settings);
      return element(
        'div',
        { class: 'section' },
        element('div', {}, ...drawComponents(component.components, settings)),
        beside,
      );
    }
    case ComponentType.Container: {
      const made = element('div', { class: 'container' }, ...drawComponents(component.components, settings));
      const colour = component.accent_color ?? null;
      if (colour !== null) made.style.borderInlineStartColor = `#${colour.toString(16).padStart(6, '0')}`;
      return made;
    }
    case ComponentType.MediaGallery:
      return element(
        'div',
        { class: 'gallery' },
        ...component.items.map((item) => picture(item, settings, 'picture')),
      );
    case ComponentType.File:
      return file(component.file.url, settings);
    default:
      return '';
  }
}

function picture(
  { media, description }: Pick<APIMediaGalleryItem, 'media' | 'description'>,
  settings: ComponentSettings,
  className: string,
): Child {
  const address = addressOf(media.url, settings);
  return address === null
    ? element('span', { class: 'subtext' }, description ?? media.url)
    : element('img', { class: className, src: address, alt: description ?? '' });
}

function file(url: string, settings: ComponentSettings): Child {
  const name = url.replace('attachment://', '');
  const address = addressOf(url, settings);
  return address === null
    ? name
    : element('a', { class: 'file', href: address, download: name }, `Save ${name}`);
}

/** Only files that came with the message are shown: nothing is fetched from another host. */
function addressOf(url: string, { files }: ComponentSettings): string | null {
  return url.startsWith('attachment://') ? (files.get(url.slice('attachment://'.length)) ?? null) : null;
}

function drawControl(part: APIComponentInMessageActionRow, { press, follow }: ComponentSettings): Child {
  return part.type === ComponentType.Button ? button(part, press, follow) : drawMenu(part, press);
}

const looks: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

function button(
  part: APIButtonComponent,
  press: ComponentSettings['press'],
  follow: ComponentSettings['follow'],
): Child {
  if (part.style === ButtonStyle.Premium) return '';
  const label = [part.emoji?.name, part.label].filter((text) => text !== undefined).join(' ');
  if (part.style === ButtonStyle.Link) {
    return linkTo(
      part.url,
      [label, element('span', { class: 'out', 'aria-hidden': 'true' }, '↗')],
      follow,
      'button',
    );
  }
  const { custom_id: id } = part;
  return pushButton(
    {
      class: `button ${looks[part.style] ?? ''}`,
      'data-id': id,
      disabled: part.disabled === true,
      'aria-label': part.label === undefined ? id : null,
    },
    () => press(id, null),
    label,
  );
}
