import { Locale } from 'discord-api-types/v10';
import type { Bot } from './bot.ts';
import { createChannel, type Channel } from './channel.ts';
import { localesIn, offeredIn, onMessages } from './commands.ts';
import { createComposer } from './composer.ts';
import { converse, type ConversationSettings } from './conversation.ts';
import { guildId, storedMessage, type Actor } from './guild.ts';
import { completion, messageCommand, press, slashCommand } from './interaction.ts';
import { welcome } from './welcome.ts';
import { giveLooks } from './looks.ts';
import { acceptDrops } from './drops.ts';
import { createPage } from './page.ts';
import { createStoryPanel } from './story-panel.ts';
import { storyNames, suggestions, switchTo } from './stories.ts';

/** Shows the page of a bot: from here on it works by itself. */
export async function startPage(bot: Bot): Promise<void> {
  giveLooks();
  const definitions = await bot.commands();
  const actor = (): Actor => page.actor();

  const story = createStoryPanel({
    opened: () => page.showStory(),
    choose: (name) => {
      const used = { by: actor().role, command: `story switch story: ${name}`, on: null };
      void converse(switchTo(name, actor()), { used, message: null }, conversation);
    },
  });
  let asked = 0;
  const showStory = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const [shown, names] = await Promise.all([bot.story(guildId), storyNames(bot, actor())]);
    // What was asked for later is newer, whichever comes first.
    if (mine !== asked) return;
    story.show(shown);
    story.offer(names);
  };
  const conversation: ConversationSettings = {
    bot,
    channel: (): Channel => channel,
    actor,
    answered: () => void showStory(),
  };

  const channel: Channel = createChannel(
    {
      follow: story.follow,
      locale: () => actor().locale,
      press: (message, customId, chosen) => {
        const interaction = press(customId, chosen, message.shown().stored, actor());
        void converse(interaction, { used: null, message }, conversation);
      },
      menu: (message) =>
        onMessages(definitions, actor().locale).map(({ name, label }) => ({
          label,
          choose: () => {
            const used = { by: actor().role, command: label, on: message.shown().author };
            const interaction = messageCommand(name, message.shown().stored, actor());
            void converse(interaction, { used, message: null }, conversation);
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
    sendText: (text) => {
      const author = actor().role;
      const stored = storedMessage(author, text, []);
      channel.add({ stored, author, used: null, flags: 0, files: new Map(), isThinking: false });
    },
    sendCommand: ({ command, filled, attachments, shown }) => {
      const used = { by: actor().role, command: shown.slice(1), on: null };
      const interaction = slashCommand(command, filled, attachments, actor());
      void converse(interaction, { used, message: null }, conversation);
    },
  });

  const page = createPage(
    { log: channel.element, composer: composer.element, story: story.element },
    localesIn(definitions),
  );
  acceptDrops(page.element, (file) => {
    if (!composer.takeFile(file)) channel.note('No command of this bot takes a file.');
  });
  await showStory();
  composer.focus();
}
