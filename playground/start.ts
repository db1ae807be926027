import { InteractionResponseType } from 'discord-api-types/v10';
import type { Bot } from './bot.ts';
import { createChannel, type Channel } from './channel.ts';
import { offeredIn, onMessages } from './commands.ts';
import { createComposer } from './composer.ts';
import { converse, type ConversationSettings } from './conversation.ts';
import { guildId, storedMessage } from './guild.ts';
import { completion, messageCommand, press, slashCommand } from './interaction.ts';
import { welcome } from './welcome.ts';
import { giveLooks } from './looks.ts';
import { acceptDrops } from './drops.ts';
import { createPage } from './page.ts';
import { createStoryPanel } from './story-panel.ts';

/** Shows the page of a bot: from here on it works by itself. */
export async function startPage(bot: Bot): Promise<void> {
  giveLooks();
  const definitions = await bot.commands();
  const commands = offeredIn(definitions);
  const menuCommands = onMessages(definitions);

  const story = createStoryPanel(() => page.showStory());
  const showStory = async (): Promise<void> => story.show(await bot.story(guildId));
  const conversation: ConversationSettings = {
    bot,
    channel: (): Channel => channel,
    role: () => page.role(),
    answered: () => void showStory(),
  };

  const channel: Channel = createChannel(
    {
      follow: story.follow,
      press: (message, customId, chosen) => {
        const interaction = press(customId, chosen, message.shown().stored, page.role());
        void converse(interaction, { used: null, message }, conversation);
      },
      menu: (message) =>
        menuCommands.map((name) => ({
          label: name,
          choose: () => {
            const used = { by: page.role(), command: name, on: message.shown().author };
            const interaction = messageCommand(name, message.shown().stored, page.role());
            void converse(interaction, { used, message: null }, conversation);
          },
        })),
    },
    welcome(commands),
  );

  const composer = createComposer({
    commands,
    attach: bot.attach,
    complain: channel.note,
    complete: async (command, option, typed) => {
      const { response } = await bot.send(completion(command, option, typed, page.role()));
      const isList = response.type === InteractionResponseType.ApplicationCommandAutocompleteResult;
      const choices = isList ? (response.data.choices ?? []) : [];
      return choices.map(({ name, value }) => ({ name, value: String(value) }));
    },
    sendText: (text) => {
      const author = page.role();
      const stored = storedMessage(author, text, []);
      channel.add({ stored, author, used: null, flags: 0, files: new Map(), isThinking: false });
    },
    sendCommand: ({ command, filled, attachments, shown }) => {
      const used = { by: page.role(), command: shown.slice(1), on: null };
      const interaction = slashCommand(command, filled, attachments, page.role());
      void converse(interaction, { used, message: null }, conversation);
    },
  });

  const page = createPage(channel.element, composer.element, story.element);
  acceptDrops(page.element, (file) => {
    if (!composer.takeFile(file)) channel.note('No command of this bot takes a file.');
  });
  await showStory();
  composer.focus();
}
