import { Locale, type APIInteraction } from 'discord-api-types/v10';
import type { Bot } from './bot.ts';
import { createChannel, type Channel } from './channel.ts';
import { localesIn, offeredIn, onMessages } from './commands.ts';
import { createComposer } from './composer.ts';
import { converse, written, type ConversationSettings } from './conversation.ts';
import { guildId, type Actor } from './guild.ts';
import { completion, messageCommand, press, slashCommand } from './interaction.ts';
import type { Used } from './message.ts';
import { welcome } from './welcome.ts';
import { giveLooks } from './looks.ts';
import { acceptDrops } from './drops.ts';
import { createPage } from './page.ts';
import { createStoryChooser } from './story-chooser.ts';
import { createStoryPanel } from './story-panel.ts';
import { storyNames, suggestions, switchTo } from './stories.ts';

/** Shows the page of a bot: from here on it works by itself. */
export async function startPage(bot: Bot): Promise<void> {
  giveLooks();
  const definitions = await bot.commands();
  const actor = (): Actor => page.actor();

  const chooser = createStoryChooser((name) =>
    useCommand(switchTo(name, actor()), `story switch story: ${name}`, null),
  );
  const story = createStoryPanel(chooser.element, () => page.showStory());
  const showStory = newest(
    async () => Promise.all([bot.story(guildId), storyNames(bot, actor())]),
    ([shown, names]) => {
      story.show(shown);
      chooser.offer(names, shown.name);
    },
  );
  const conversation: ConversationSettings = {
    bot,
    channel: (): Channel => channel,
    actor,
    answered: () => void showStory(),
  };
  const useCommand = (interaction: APIInteraction, command: string, on: Used['on']): void =>
    void converse(interaction, { used: { by: actor().role, command, on }, message: null }, conversation);

  const channel: Channel = createChannel(
    {
      follow: story.follow,
      locale: () => actor().locale,
      press: (message, customId, chosen) => {
        const { stored } = message.shown();
        void converse(press(customId, chosen, stored, actor()), { used: null, message }, conversation);
      },
      menu: (message) =>
        onMessages(definitions, actor().locale).map(({ name, label }) => ({
          label,
          choose: () => {
            const { stored, author } = message.shown();
            useCommand(messageCommand(name, stored, actor()), label, author);
          },
        })),
    },
    welcome(offeredIn(definitions, Locale.EnglishUS)),
  );

  const composer = createComposer({
    commands: () => offeredIn(definitions, actor().locale),
    attach: bot.attach,
    complain: channel.note,
    complete: async (command, option, typed) => suggestions(bot, completion(command, option, typed, actor())),
    sendText: (text) => void channel.add(written(actor().role, text)),
    sendCommand: ({ command, filled, attachments, shown }) =>
      useCommand(slashCommand(command, filled, attachments, actor()), shown.slice(1), null),
  });

  const page = createPage(
    { log: channel.element, composer: composer.element, story: story.element },
    localesIn(definitions),
    () => void showStory(),
  );
  acceptDrops(page.element, composer.takeFile);
  await showStory();
  composer.focus();
}

/** Shows what was read last: what was asked for earlier is older, whenever it comes. */
function newest<Read>(read: () => Promise<Read>, show: (value: Read) => void): () => Promise<void> {
  let asked = 0;
  return async () => {
    asked += 1;
    const mine = asked;
    const value = await read();
    if (mine === asked) show(value);
  };
}
