import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandOption,
  type APIAttachment,
  type APIInteraction,
  type APIMessageComponentSelectMenuInteraction,
  type APIModalSubmitInteraction,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import * as z from 'zod';
import { autocomplete, button, messageMenu, permissions, slash } from './interactions.ts';

const attachment: APIAttachment = {
  id: '900000000000000099',
  filename: 'story.txt',
  size: 12,
  url: 'https://cdn.discordapp.com/ephemeral-attachments/1/2/story.txt',
  proxy_url: 'https://media.discordapp.net/ephemeral-attachments/1/2/story.txt',
};

let askers = 0n;

/** A moderator whom nobody has seen before, so that no limit on one member is met. */
function moderator() {
  askers += 1n;
  return { permissions: permissions.manageMessages, userId: String(910_000_000_000_000_000n + askers) };
}

/**
 * For each of these commands one interaction with every option filled in, one with the required ones only, and two
 * autocompletions of each option that has them; for a command of the message menu, one on a message.
 */
function interactionsOf(definitions: RESTPutAPIApplicationCommandsJSONBody): readonly APIInteraction[] {
  return definitions.flatMap((definition): readonly APIInteraction[] => {
    const { name, type = ApplicationCommandType.ChatInput } = definition;
    if (type === ApplicationCommandType.Message) {
      return [messageMenu(name, '> they have accepted my apology', moderator())];
    }
    const options = 'options' in definition ? (definition.options ?? []) : [];
    const commands = options.flatMap((option) =>
      option.type === ApplicationCommandOptionType.Subcommand ? [option] : [],
    );
    if (commands.length === 0) return usesOf([name], options);
    return commands.flatMap((command) => usesOf([name, command.name], command.options ?? []));
  });
}

type Path = readonly [name: string, subcommand?: string];

function usesOf(path: Path, options: readonly APIApplicationCommandOption[]): readonly APIInteraction[] {
  const required = options.filter((option) => option.required === true);
  const completed = options.filter((option) => 'autocomplete' in option && option.autocomplete);
  return [
    invocation(path, required),
    ...(required.length < options.length ? [invocation(path, options)] : []),
    ...completed.flatMap(({ name }) => ['', 'fly'].map((typed) => completion(path, name, typed))),
  ];
}

function invocation(
  [name, subcommand]: Path,
  filledIn: readonly APIApplicationCommandOption[],
): APIInteraction {
  const given = filledIn.flatMap(valueOf);
  const { data, ...rest } = slash(name, {}, moderator());
  const options =
    subcommand === undefined
      ? given
      : [{ type: ApplicationCommandOptionType.Subcommand as const, name: subcommand, options: given }];
  return {
    ...rest,
    data: { ...data, options, resolved: { attachments: { [attachment.id]: attachment } } },
  };
}

function completion([name, subcommand]: Path, focused: string, typed: string): APIInteraction {
  const made = autocomplete(name, focused, typed, {}, moderator());
  if (subcommand === undefined) return made;
  const field = {
    type: ApplicationCommandOptionType.String,
    name: focused,
    value: typed,
    focused: true,
  } as const;
  const { Subcommand: type } = ApplicationCommandOptionType;
  return { ...made, data: { ...made.data, options: [{ type, name: subcommand, options: [field] }] } };
}

/** A value that suits the option: its first choice, else words of the seed story, cut to the longest it takes. */
function valueOf(option: APIApplicationCommandOption): APIApplicationCommandInteractionDataBasicOption[] {
  const { name } = option;
  switch (option.type) {
    case ApplicationCommandOptionType.String: {
      const text = 'Flynn resigned'.slice(0, option.max_length);
      return [{ type: option.type, name, value: option.choices?.[0]?.value ?? text }];
    }
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return [{ type: option.type, name, value: option.choices?.[0]?.value ?? option.min_value ?? 1 }];
    case ApplicationCommandOptionType.Boolean:
      return [{ type: option.type, name, value: true }];
    case ApplicationCommandOptionType.Attachment:
      return [{ type: option.type, name, value: attachment.id }];
    default:
      return [];
  }
}

const pressable = z.object({ type: z.literal(ComponentType.Button), custom_id: z.string() });
const menu = z.object({
  type: z.literal(ComponentType.StringSelect),
  custom_id: z.string(),
  options: z.array(z.object({ value: z.string() })).min(1),
});
const field = z.object({ type: z.literal(ComponentType.TextInput), custom_id: z.string() });
const form = z.object({
  custom_id: z.string(),
  title: z.string(),
  components: z.array(z.unknown()),
});

/** How many answers are followed, one behind the other. */
const DEPTH = 3;

/**
 * Has every command answered, then every button, menu and form that the answers show, once for each `custom_id`; gives
 * all that was asked.
 */
export async function askEverything(
  definitions: RESTPutAPIApplicationCommandsJSONBody,
  answer: (interaction: APIInteraction) => Promise<unknown>,
): Promise<readonly APIInteraction[]> {
  const asked: APIInteraction[] = [];
  const met = new Set<string>();
  let turn = interactionsOf(definitions);
  for (let depth = 0; depth <= DEPTH; depth += 1) {
    const next: APIInteraction[] = [];
    for (const interaction of turn) {
      asked.push(interaction);
      for (const [id, following] of interactionsAfter(await answer(interaction))) {
        if (!met.has(id)) next.push(following);
        met.add(id);
      }
    }
    turn = next;
  }
  return asked;
}

/** What a reader can do with a response: press its buttons, choose in its menus, fill in its form; by `custom_id`. */
function interactionsAfter(response: unknown): ReadonlyMap<string, APIInteraction> {
  const after = new Map<string, APIInteraction>();
  walk(response, (part) => {
    const isButton = pressable.safeParse(part);
    if (isButton.success) after.set(isButton.data.custom_id, button(isButton.data.custom_id, moderator()));
    const isMenu = menu.safeParse(part);
    if (isMenu.success) after.set(isMenu.data.custom_id, choice(isMenu.data));
    const isForm = form.safeParse(part);
    if (isForm.success) after.set(isForm.data.custom_id, submission(isForm.data));
  });
  return after;
}

function choice({ custom_id, options }: z.infer<typeof menu>): APIMessageComponentSelectMenuInteraction {
  const values = options.slice(0, 1).map(({ value }) => value);
  return {
    ...button(custom_id, moderator()),
    data: { custom_id, component_type: ComponentType.StringSelect, values },
  };
}

function submission(shown: z.infer<typeof form>): APIModalSubmitInteraction {
  const fields: z.infer<typeof field>[] = [];
  walk(shown.components, (part) => {
    const isField = field.safeParse(part);
    if (isField.success) fields.push(isField.data);
  });
  const components = fields.map(({ type, custom_id }) => ({
    type: ComponentType.Label as const,
    id: 0,
    component: { type, custom_id, id: 0, value: 'Flynn resigned' },
  }));
  return {
    ...button(shown.custom_id, moderator()),
    type: InteractionType.ModalSubmit,
    data: { custom_id: shown.custom_id, components },
  };
}

function walk(part: unknown, visit: (part: unknown) => void): void {
  if (typeof part !== 'object' || part === null) return;
  visit(part);
  for (const inside of Object.values(part)) walk(inside, visit);
}
