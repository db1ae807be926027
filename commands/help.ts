import { defineCommand, everywhere, type Command, type MessageCommand } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { join, type Markdown } from '../src/locales/markdown.ts';
import type { Messages } from '../src/locales/messages.ts';
import { message, textDisplay } from '../src/reply/message.ts';

/** `/help` over the other commands: written from what Discord stores of them, so that it cannot differ. */
export function helpOn(
  commands: readonly Command[],
  messageCommands: readonly MessageCommand[] = [],
): Command {
  const help: Command = defineCommand({
    data: { name: 'help', description: en.commands.help, ...everywhere },
    access: 'everyone',
    private: true,
    run: (_options, { messages }) =>
      message(
        ...textDisplay(messages.help.intro),
        ...textDisplay(
          join(
            [
              ...[...commands, help].map((command) => lineOf(command, messages)),
              ...messageCommands.map(({ data }) => messages.help.messageCommand(data.name)),
            ],
            '\n',
          ),
        ),
        ...textDisplay(messages.help.verbatim),
      ),
  });
  return help;
}

function lineOf({ data, access }: Command, { help }: Messages): Markdown {
  const options = (data.options ?? []).map(({ name, required }) => (required === true ? name : `[${name}]`));
  return help.command(`/${[data.name, ...options].join(' ')}`, data.description, access === 'moderators');
}
