import {
  defineCommand,
  everywhere,
  type Command,
  type CommandGroup,
  type MessageCommand,
} from '../src/interactions/command.ts';
import { namedIn } from '../src/interactions/registry.ts';
import { en } from '../src/locales/en.ts';
import { join, type Markdown } from '../src/locales/markdown.ts';
import type { Messages } from '../src/locales/messages.ts';
import { message, textDisplay } from '../src/reply/message.ts';

/** `/help` over the other commands: written from what Discord stores of them, so that it cannot differ. */
export function helpOn(
  commands: readonly (Command | CommandGroup)[],
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
              ...[...commands, help].flatMap(namedIn).map((named) => lineOf(named, messages)),
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

function lineOf({ name, command }: ReturnType<typeof namedIn>[number], { help }: Messages): Markdown {
  const { data, access } = command;
  const options = (data.options ?? []).map((option) =>
    option.required === true ? option.name : `[${option.name}]`,
  );
  return help.command(`/${[name, ...options].join(' ')}`, data.description, access === 'moderators');
}
