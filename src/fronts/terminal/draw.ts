import { stripVTControlCharacters } from 'node:util';
import { ButtonStyle, ComponentType, InteractionResponseType } from 'discord-api-types/v10';
import type {
  APIButtonComponent,
  APIComponentInActionRow,
  APIComponentInContainer,
  APIInteractionResponse,
  APIMediaGalleryItem,
  APIMessageTopLevelComponent,
  APISectionComponent,
} from 'discord-api-types/v10';
import type { Press } from './interaction.ts';
import { drawMarkdown } from './markdown.ts';
import type { MarkdownStyle } from './markdown.ts';
import { withoutControls } from './paint.ts';

/** A response on the screen: its text, and what its numbers press. */
export interface Drawing {
  readonly text: string;
  /** The thing with number n is `presses[n - 1]`. */
  readonly presses: readonly Press[];
  /** The message's components, which a press sends back. */
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** How to draw. */
export interface DrawStyle extends MarkdownStyle {
  /** Whether what can be pressed gets a number to press it by; else its label is a line of a list. */
  readonly pressable: boolean;
  /** Whether a button is not drawn; it is in `presses` all the same. */
  readonly isUnseen: (press: Press) => boolean;
}

const separatorWidth = 48;

/** Buttons whose labels fit this width stand side by side. */
const rowWidth = 72;

/** Draws Discord's response JSON. A response that shows nothing (a deferral, a pong) draws as empty text. */
export function drawResponse(response: APIInteractionResponse, style: DrawStyle): Drawing {
  const components = componentsOf(response);
  const presses: Press[] = [];
  const blocks = components.map((component) => drawComponent(component, presses, style));
  return { text: joined([contentOf(response, style), ...blocks]), presses, components };
}

function componentsOf(response: APIInteractionResponse): readonly APIMessageTopLevelComponent[] {
  return response.type === InteractionResponseType.ChannelMessageWithSource ||
    response.type === InteractionResponseType.UpdateMessage
    ? (response.data?.components ?? [])
    : [];
}

function contentOf(response: APIInteractionResponse, style: DrawStyle): string {
  if (response.type === InteractionResponseType.Modal) {
    return `(${withoutControls(response.data.title)}: a form, which only Discord and the playground can show)`;
  }
  const isMessage =
    response.type === InteractionResponseType.ChannelMessageWithSource ||
    response.type === InteractionResponseType.UpdateMessage;
  return isMessage ? drawMarkdown(response.data?.content ?? '', style) : '';
}

function drawComponent(
  component: APIMessageTopLevelComponent | APIComponentInContainer,
  presses: Press[],
  style: DrawStyle,
): string {
  switch (component.type) {
    case ComponentType.Container:
      return joined(component.components.map((inner) => drawComponent(inner, presses, style)));
    case ComponentType.TextDisplay:
      return drawMarkdown(component.content, style);
    case ComponentType.Section:
      return drawSection(component, presses, style);
    case ComponentType.Separator:
      return component.divider === false ? '' : style.paint('dim', '─'.repeat(separatorWidth));
    case ComponentType.ActionRow:
      return drawRow(component.components, presses, style);
    case ComponentType.MediaGallery:
      return component.items.map(drawPicture).join('\n');
    default:
      return component.file.url;
  }
}

function drawPicture({ description, media }: APIMediaGalleryItem): string {
  const name = media.url.replace('attachment://', '');
  return withoutControls([`picture: ${name}`, ...((description ?? '') ? [description] : [])].join('\n'));
}

function drawSection(section: APISectionComponent, presses: Press[], style: DrawStyle): string {
  const { accessory, components } = section;
  const texts = components.map(({ content }) => drawMarkdown(content, style));
  const beside = accessory.type === ComponentType.Button ? drawButton(accessory, presses, style) : '';
  return [...texts, beside].filter((text) => text !== '').join('\n');
}

function drawRow(components: readonly APIComponentInActionRow[], presses: Press[], style: DrawStyle): string {
  const buttons = components.flatMap((component) =>
    component.type === ComponentType.Button ? [drawButton(component, presses, style)] : [],
  );
  const choices = components.flatMap((component) =>
    component.type === ComponentType.StringSelect
      ? component.options.map(({ label, value }) =>
          numbered({ kind: 'choice', label, customId: component.custom_id, value }, presses, style),
        )
      : [],
  );
  const shown = [...buttons, ...choices].filter((text) => text !== '');
  const line = shown.join('   ');
  const isList = !style.pressable || line.includes('://') || stripVTControlCharacters(line).length > rowWidth;
  return isList ? shown.join('\n') : line;
}

function drawButton(button: APIButtonComponent, presses: Press[], style: DrawStyle): string {
  if (button.style === ButtonStyle.Premium) return '';
  const label = [button.emoji?.name, button.label].filter((part) => typeof part === 'string').join(' ');
  if (button.style === ButtonStyle.Link) {
    return `${withoutControls(label)}: ${style.paint('underline', withoutControls(button.url))}`;
  }
  if (button.disabled === true) {
    return style.pressable ? style.paint('dim', `(${withoutControls(label)})`) : '';
  }
  return numbered({ kind: 'button', label, customId: button.custom_id }, presses, style);
}

function numbered(press: Press, presses: Press[], { paint, pressable, isUnseen }: DrawStyle): string {
  presses.push(press);
  if (isUnseen(press)) return '';
  const mark = pressable ? paint('bold', `[${presses.length}]`) : '•';
  return `${mark} ${withoutControls(press.label)}`;
}

/** Blocks with an empty line between them; empty blocks vanish. */
function joined(blocks: readonly string[]): string {
  return blocks.filter((block) => block.trim() !== '').join('\n\n');
}
