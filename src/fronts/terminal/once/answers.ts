import type { APIInteraction } from 'discord-api-types/v10';
import type { Interactions } from '../../../interactions/dispatch.ts';
import { drawResponse } from '../draw.ts';
import { slashCommand } from '../interaction.ts';
import { commandIntent, typedCommands } from '../line.ts';
import type { MarkdownStyle } from '../markdown.ts';

/** What a slash command shows, or what is wrong with what was typed. */
export type Shown =
  | { readonly status: 'shown'; readonly text: string }
  | { readonly status: 'wrong'; readonly complaint: string };

/** Runs a slash command once, through the same interactions as every front, and draws its answer. */
export async function runOnce(
  interactions: Interactions,
  name: string,
  typed: string,
  style: MarkdownStyle,
): Promise<Shown> {
  const intent = commandIntent(name, typed, typedCommands(interactions.definitions));
  if (intent.kind === 'wrong') return { status: 'wrong', complaint: intent.complaint };
  const request: APIInteraction = slashCommand(intent.name, intent.option);
  const response = await interactions.respond(request);
  return { status: 'shown', text: drawResponse(response, { ...style, pressable: false }).text };
}
