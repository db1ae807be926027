import {
  ApplicationCommandOptionType,
  InteractionResponseType,
  type APIChatInputApplicationCommandInteraction,
} from 'discord-api-types/v10';
import type { Bot } from './bot.ts';
import type { Actor } from './guild.ts';
import { completion, slashCommand } from './interaction.ts';

/** The command that switches stories, and its option. */
const switching = { name: 'story', subcommand: 'switch' } as const;
const option = 'story';

/** The stories that the server can be answered from, as the bot offers them to those who may switch. */
export async function storyNames(bot: Bot, { locale }: Actor): Promise<readonly string[]> {
  const choices = await suggestions(bot, completion(switching, option, '', { role: 'moderator', locale }));
  return choices.map(({ value }) => value);
}

/** `/story switch`, by whoever acts. */
export function switchTo(name: string, actor: Actor): APIChatInputApplicationCommandInteraction {
  const filled = { type: ApplicationCommandOptionType.String as const, name: option, value: name };
  return slashCommand(switching, [filled], [], actor);
}

/** What the bot suggests. */
export async function suggestions(
  bot: Bot,
  interaction: ReturnType<typeof completion>,
): Promise<readonly { readonly name: string; readonly value: string }[]> {
  const { response } = await bot.send(interaction);
  const isList = response.type === InteractionResponseType.ApplicationCommandAutocompleteResult;
  const choices = isList ? (response.data.choices ?? []) : [];
  return choices.map(({ name, value }) => ({ name, value: String(value) }));
}
