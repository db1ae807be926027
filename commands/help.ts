import {
  defineCommand,
  everywhere,
  type Command,
  type CommandGroup,
  type MessageBody,
  type MessageCommand,
} from '../src/interactions/command.ts';
import { descriptionIn, nameIn } from '../src/interactions/localized.ts';
import { namedIn } from '../src/interactions/registry.ts';
import { en } from '../src/locales/en.ts';
import { join, type Markdown } from '../src/locales/markdown.ts';
import type { Messages } from '../src/locales/messages.ts';
import { message, textDisplay } from '../src/reply/message.ts';
import { remembered } from '../src/text/remembered.ts';

/** `/help` over the other commands: written from what Discord stores of them, so that it cannot differ. */
export function helpOn(
  commands: readonly (Command | CommandGroup)[],
  messageCommands: readonly MessageCommand[] = [],
): Command {
  // The commands do not change while the program runs, so that each language's page is made once.
  const pageIn = remembered((messages: Messages) => pageOf([...commands, help], messageCommands, messages));
  const help: Command = defineCommand({
    data: { name: 'help', description: en.commands.help, ...everywhere },
    access: 'everyone',
    private: true,
    run: (_options, { messages }) => pageIn(messages),
  });
  return help;
}

function pageOf(
  commands: readonly (Command | CommandGroup)[],
  messageCommands: readonly MessageCommand[],
  messages: Messages,
): MessageBody {
  const { help } = messages;
  const lines = [
    ...commands.flatMap((entry) => linesOf(entry, messages)),
    ...messageCommands.map(({ data: { name } }) =>
      help.messageCommand(descriptionIn(messages, { name, description: name })),
    ),
  ];
  return message(
    ...textDisplay(help.intro),
    ...textDisplay(join(lines, '\n')),
    ...textDisplay(help.verbatim),
  );
}

function linesOf(entry: Command | CommandGroup, messages: Messages): readonly Markdown[] {
  const group = 'commands' in entry ? [entry.data] : [];
  return namedIn(entry).map(({ command: { data, access } }) => {
    const names = [...group, data].map((named) => nameIn(messages, named));
    const options = (data.options ?? []).map((option) => {
      const name = nameIn(messages, option);
      return option.required === true ? name : `[${name}]`;
    });
    const usage = `/${[...names, ...options].join(' ')}`;
    return messages.help.command(usage, descriptionIn(messages, data), access === 'moderators');
  });
}
