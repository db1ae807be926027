import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import { LIMITS } from './limits.ts';
import {
  buttonRows,
  linkButton,
  message,
  pressButton,
  small,
  textDisplay,
  type MessageBody,
} from './message.ts';

/** The `custom_id` of the button that shows a private reply to all. */
export const SHARE_ID = 'share';

/** A row whose labels take at most as many UTF-16 units has room for the button. */
const SHORT_ROW = 60;

/**
 * The same message with a button that shows it to all: beside the last row of short buttons, or else in a row of its own.
 * A message that has the button already stays as it is.
 */
export function withShareButton(body: MessageBody, { actions }: Messages): MessageBody {
  if (body.components.some(holdsShare)) return body;
  const button = pressButton(actions.share, SHARE_ID);
  const at = body.components.findLastIndex(hasRoom);
  const row = body.components[at];
  if (row?.type !== ComponentType.ActionRow) {
    return { ...body, components: [...body.components, ...buttonRows([button])] };
  }
  return {
    ...body,
    components: body.components.with(at, { ...row, components: [...row.components, button] }),
  };
}

/**
 * What a private message shows, as a new message for all, with a line that says who shared it. Of Discord's copy only
 * what this bot makes is taken: texts, lines, press and link buttons, menus; not pictures and files, whose addresses go
 * with the private message. Null where nothing is left.
 */
export function sharedMessage(
  components: readonly APIMessageTopLevelComponent[],
  sharedBy: Markdown,
): MessageBody | null {
  const kept = components.flatMap(asMade);
  if (kept.length === 0) return null;
  return message(...kept, ...textDisplay(small(sharedBy)));
}

/** The parts of a message that this bot could have made, without what Discord adds, and without the Share button. */
export function asMade(component: APIMessageTopLevelComponent): readonly APIMessageTopLevelComponent[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return textDisplay({ markdown: component.content });
    case ComponentType.Separator:
      return [{ type: ComponentType.Separator }];
    case ComponentType.ActionRow: {
      const components = component.components.flatMap(controlAsMade);
      return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];
    }
    default:
      return [];
  }
}

function controlAsMade(control: APIComponentInMessageActionRow): readonly APIComponentInMessageActionRow[] {
  if (control.type === ComponentType.StringSelect) return [menuAsMade(control)];
  if (control.type !== ComponentType.Button || !('label' in control)) return [];
  const { label = '' } = control;
  if (control.style === ButtonStyle.Link) {
    return /^https?:\/\//.test(control.url) ? [linkButton(label, control.url)] : [];
  }
  if (control.custom_id === SHARE_ID) return [];
  return [pressButton(label, control.custom_id, control.disabled === true)];
}

function menuAsMade({ custom_id, placeholder, options }: APIStringSelectComponent): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id,
    ...(placeholder === undefined ? {} : { placeholder }),
    options: options.map(({ label, value, description, default: isDefault }) => ({
      label,
      value,
      ...(description === undefined ? {} : { description }),
      ...(isDefault === undefined ? {} : { default: isDefault }),
    })),
  };
}

function holdsShare(component: APIMessageTopLevelComponent): boolean {
  return isButtonRow(component) && component.components.some((button) => idOf(button) === SHARE_ID);
}

function hasRoom(component: APIMessageTopLevelComponent): boolean {
  if (!isButtonRow(component) || component.components.length >= LIMITS.buttonsPerRow) return false;
  if (component.components.some((button) => idOf(button) === null)) return false;
  const labels = component.components.map((button) => ('label' in button ? (button.label ?? '') : ''));
  return labels.join('').length <= SHORT_ROW;
}

function idOf(button: APIButtonComponent): string | null {
  return 'custom_id' in button ? button.custom_id : null;
}

function isButtonRow(
  component: APIMessageTopLevelComponent,
): component is APIActionRowComponent<APIButtonComponent> {
  return (
    component.type === ComponentType.ActionRow &&
    component.components.every(({ type }) => type === ComponentType.Button)
  );
}
