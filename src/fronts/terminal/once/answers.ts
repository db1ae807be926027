import type { APIInteraction } from 'discord-api-types/v10';
import type { Interactions } from '../../../interactions/dispatch.ts';
import { drawResponse } from '../draw.ts';
import { componentPress, slashCommand } from '../interaction.ts';
import { commandIntent, typedCommands } from '../line.ts';
import type { MarkdownStyle } from '../markdown.ts';

/** What a slash command shows, or what is wrong with what was typed. */
export type Shown =
  | { readonly status: 'shown'; readonly text: string }
  | { readonly status: 'wrong'; readonly complaint: string };

/** Who draws, and by which labels a message offers its other pages. */
export interface OnceSettings {
  readonly interactions: Interactions;
  readonly style: MarkdownStyle;
  readonly nextPage: string;
  readonly previousPage: string;
}

/**
 * Runs a slash command once, through the same interactions as every front, and draws its answer: all pages
 * of it, because nobody is there to turn them.
 */
export async function runOnce(name: string, typed: string, settings: OnceSettings): Promise<Shown> {
  const { interactions, nextPage, previousPage } = settings;
  const style = { ...settings.style, pressable: false, unseen: new Set([nextPage, previousPage]) };
  const intent = commandIntent(name, typed, typedCommands(interactions.definitions));
  if (intent.kind === 'wrong') return { status: 'wrong', complaint: intent.complaint };
  const pages: string[] = [];
  let request: APIInteraction | null = slashCommand(intent.name, intent.option);
  while (request !== null) {
    const { text, presses, components } = drawResponse(await interactions.respond(request), style);
    pages.push(text);
    const next = presses.find(({ label }) => label === nextPage);
    request = next === undefined ? null : componentPress(next, components);
  }
  return { status: 'shown', text: pages.join('\n\n') };
}
