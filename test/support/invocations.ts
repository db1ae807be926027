import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandOption,
  type APIAttachment,
  type APIInteraction,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { fullName } from '../../src/interactions/command.ts';
import { autocomplete, messageMenu, permissions, slash, type Origin } from './interactions.ts';
import { inGroupOf } from './typed-options.ts';

/** Who does all this and where, and with which file. */
export interface Doing extends Origin {
  /** What is given where a command takes a file: one that nobody can fetch, unless said otherwise. */
  readonly attachment?: APIAttachment;
  /** What is typed wherever a text is asked for, each in its turn; words of the seed story, unless said otherwise. */
  readonly texts?: readonly string[];
}

const nowhere: APIAttachment = {
  id: '900000000000000099',
  filename: 'story.txt',
  size: 12,
  url: 'https://cdn.discordapp.com/ephemeral-attachments/1/2/story.txt',
  proxy_url: 'https://media.discordapp.net/ephemeral-attachments/1/2/story.txt',
};

let askers = 0n;

/** A member whom nobody has seen before, so that no limit on one member is met; a moderator unless said otherwise. */
export function memberOf({ attachment: _attachment, texts: _texts, ...origin }: Doing): Origin {
  askers += 1n;
  const userId = String(910_000_000_000_000_000n + askers);
  return { permissions: permissions.manageMessages, ...origin, userId };
}

/**
 * For each of these commands one interaction with the required options only, one with each other option besides, one with
 * all of them, and two autocompletions of each option that has them; for a command of the message menu, one on a message.
 */
export function interactionsOf(
  definitions: RESTPutAPIApplicationCommandsJSONBody,
  doing: Doing = {},
): readonly APIInteraction[] {
  const { texts = ['Flynn resigned'] } = doing;
  return texts.flatMap((text) => definitions.flatMap((definition) => usesOfOne(definition, text, doing)));
}

function usesOfOne(
  definition: RESTPutAPIApplicationCommandsJSONBody[number],
  text: string,
  doing: Doing,
): readonly APIInteraction[] {
  const { name, type = ApplicationCommandType.ChatInput } = definition;
  if (type === ApplicationCommandType.Message) return [messageMenu(name, text, memberOf(doing))];
  const options = 'options' in definition ? (definition.options ?? []) : [];
  const commands = options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ? [option] : [],
  );
  if (commands.length === 0) return usesOf(name, options, text, doing);
  return commands.flatMap((command) =>
    usesOf(fullName(name, command.name), command.options ?? [], text, doing),
  );
}

function usesOf(
  name: string,
  options: readonly APIApplicationCommandOption[],
  text: string,
  doing: Doing,
): readonly APIInteraction[] {
  const required = options.filter((option) => option.required === true);
  const optional = options.filter((option) => option.required !== true);
  const completed = options.filter((option) => 'autocomplete' in option && option.autocomplete);
  return [
    invocation(name, required, text, doing),
    ...optional.map((option) => invocation(name, [...required, option], text, doing)),
    ...(optional.length > 1 ? [invocation(name, options, text, doing)] : []),
    ...completed.flatMap((option) =>
      ['', cut(text, 3).toLowerCase()].map((typed) =>
        autocomplete(name, option.name, typed, {}, memberOf(doing)),
      ),
    ),
  ];
}

function invocation(
  name: string,
  filledIn: readonly APIApplicationCommandOption[],
  text: string,
  doing: Doing,
): APIInteraction {
  const { attachment = nowhere } = doing;
  const given = filledIn.flatMap((option) => valueOf(option, text, attachment));
  const { data, ...rest } = slash(name, {}, memberOf(doing));
  const resolved = { attachments: { [attachment.id]: attachment } };
  return { ...rest, data: { ...data, ...inGroupOf(name, given), resolved } };
}

/** A value that suits the option: its first choice, else the text, cut to the longest that it takes. */
function valueOf(
  option: APIApplicationCommandOption,
  text: string,
  attachment: APIAttachment,
): APIApplicationCommandInteractionDataBasicOption[] {
  const { name } = option;
  switch (option.type) {
    case ApplicationCommandOptionType.String: {
      const value = option.choices?.[0]?.value ?? cut(text, option.max_length);
      return [{ type: option.type, name, value }];
    }
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return [{ type: option.type, name, value: option.choices?.[0]?.value ?? option.min_value ?? 1 }];
    case ApplicationCommandOptionType.Boolean:
      return [{ type: option.type, name, value: true }];
    case ApplicationCommandOptionType.Attachment:
      return [{ type: option.type, name, value: attachment.id }];
    case ApplicationCommandOptionType.Role:
      return [{ type: option.type, name, value: '900000000000000077' }];
    default:
      return [];
  }
}

/** The beginning of a text, in whole characters, as a client sends it. */
function cut(text: string, most = text.length): string {
  const whole = text.slice(0, most);
  return /[\uD800-\uDBFF]$/.test(whole) ? whole.slice(0, -1) : whole;
}
