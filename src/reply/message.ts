import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { say, type Markdown } from '../locales/markdown.ts';
import { LIMITS } from './limits.ts';
import { brief } from './verbatim/window.ts';

/** A file that goes with a message; its components refer to it as `attachment://name`. */
export interface MessageFile {
  /** Letters, digits, `-`, `_` and one dot; unique in its message. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'text/csv';
  /** What a screen reader says of it, in at most 1,024 UTF-16 units. */
  readonly description: string;
}

/** A Discord message: Components V2, and nobody is ever pinged. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: readonly [] };
  /** Absent: none. */
  readonly files?: readonly MessageFile[];
}

/** A message of these components, in order. */
export function message(...components: readonly APIMessageTopLevelComponent[]): MessageBody {
  return { flags: MessageFlags.IsComponentsV2, components, allowed_mentions: { parse: [] } };
}

/** The same message with these files, at most ten. */
export function withFiles(body: MessageBody, files: readonly MessageFile[]): MessageBody {
  return { ...body, files };
}

/** A message of one text. */
export function textMessage(text: Markdown): MessageBody {
  return message(...textDisplay(text));
}

/** A text, or nothing when it is empty: Discord refuses an empty one. */
export function textDisplay(text: Markdown): readonly APIMessageTopLevelComponent[] {
  return text.markdown.trim() === '' ? [] : [{ type: ComponentType.TextDisplay, content: text.markdown }];
}

/** A thin line between two parts of a message. */
export function separator(): APIMessageTopLevelComponent {
  return { type: ComponentType.Separator };
}

/** The buttons in rows of five; no row for no button. Two buttons of one message never share a `custom_id`. */
export function buttonRows(buttons: readonly APIButtonComponent[]): readonly APIMessageTopLevelComponent[] {
  const rows: APIActionRowComponent<APIButtonComponent>[] = [];
  for (const button of buttons) {
    const row = rows.at(-1);
    if (row === undefined || row.components.length >= LIMITS.buttonsPerRow) {
      rows.push({ type: ComponentType.ActionRow, components: [button] });
    } else {
      row.components.push(button);
    }
  }
  return rows;
}

/** A button that opens `url`. */
export function linkButton(label: string, url: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: labelOf(label), url };
}

/** A button that comes back to the command that made `customId`. */
export function pressButton(label: string, customId: string, disabled = false): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: labelOf(label),
    custom_id: customId,
    disabled,
  };
}

/** Labels are not Markdown, so nothing is escaped; a long one is cut at a word. */
function labelOf(label: string): string {
  return brief(label, LIMITS.label);
}

/** Discord's small grey text. */
export function small(text: Markdown): Markdown {
  return text.markdown === '' ? text : say`-# ${text}`;
}
