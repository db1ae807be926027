import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { defineCommand } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { changesText, problemsText } from '../src/reply/changes.ts';
import { message, textDisplay, textMessage } from '../src/reply/message.ts';

/** `/reload`: loads the story again from its files, and says what has changed or exactly what is wrong. */
export const reloadCommand = defineCommand({
  data: {
    name: 'reload',
    description: en.commands.reload,
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
  },
  access: 'moderators',
  private: true,
  run: async (_options, { messages, reload }) => {
    const outcome = await reload();
    if (outcome.status === 'unchanged') return textMessage(messages.reload.unchanged(outcome.version));
    if (outcome.status === 'swapped') {
      return message(
        ...textDisplay(messages.reload.swapped(outcome.before, outcome.after)),
        ...textDisplay(changesText(outcome.changes, messages)),
      );
    }
    return message(
      ...textDisplay(messages.reload.refused(outcome.problems.length)),
      ...textDisplay(problemsText(outcome.problems, messages)),
    );
  },
});
