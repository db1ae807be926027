import type { APIInteraction } from 'discord-api-types/v10';
import type { Interactions } from '../../../interactions/dispatch.ts';
import { drawResponse } from '../draw.ts';
import { componentPress, slashCommand, type Press, type TypedOption } from '../interaction.ts';
import { commandIntent, typedCommands } from '../line.ts';
import type { MarkdownStyle } from '../markdown.ts';

/** What a slash command shows, with the buttons it leaves out, or what is wrong with what was typed. */
export type Shown =
  | { readonly status: 'shown'; readonly text: string; readonly hidden: readonly Press[] }
  | { readonly status: 'wrong'; readonly complaint: string };

/** Who draws, and by which labels a message offers its other pages. */
export interface OnceSettings {
  readonly interactions: Interactions;
  readonly style: MarkdownStyle;
  readonly nextPage: string;
  readonly previousPage: string;
  /** Whether a button has an equal on the command line, and is not drawn. */
  readonly isHidden: (press: Press) => boolean;
  /** Whether a button is of use only to those who can press it, and is not drawn; absent: none is. */
  readonly isIdle?: (press: Press) => boolean;
  /** The command's boolean options that are true. */
  readonly switches: readonly string[];
  /** The values of options besides the first. */
  readonly further?: readonly TypedOption[];
}

/**
 * Runs a slash command once, through the same interactions as every front, and draws its answer: all pages
 * of it, because nobody is there to turn them. A menu's choices are not drawn, because nobody can choose.
 */
export async function runOnce(name: string, typed: string, settings: OnceSettings): Promise<Shown> {
  const {
    interactions,
    nextPage,
    previousPage,
    isHidden,
    isIdle = () => false,
    switches,
    further = [],
  } = settings;
  const isUnseen = (press: Press): boolean =>
    press.kind === 'choice' ||
    press.label === nextPage ||
    press.label === previousPage ||
    isHidden(press) ||
    isIdle(press);
  const style = { ...settings.style, pressable: false, isUnseen };
  const intent = commandIntent(name, typed, typedCommands(interactions.definitions));
  if (intent.kind === 'wrong') return { status: 'wrong', complaint: intent.complaint };
  const pages: string[] = [];
  const hidden: Press[] = [];
  let request: APIInteraction | null = slashCommand(intent.name, intent.option, switches, further);
  while (request !== null) {
    const { text, presses, components } = drawResponse(await interactions.respond(request), style);
    pages.push(text);
    hidden.push(...presses.filter(isHidden));
    const next = presses.find(({ label }) => label === nextPage);
    request = next === undefined ? null : componentPress(next, components);
  }
  return { status: 'shown', text: pages.join('\n\n'), hidden };
}
