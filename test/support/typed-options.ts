import {
  ApplicationCommandOptionType,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIAttachment,
} from 'discord-api-types/v10';

/** Option values by name, as a reader typed them; a role is given by its id. */
export type Typed = Readonly<
  Record<string, string | number | boolean | { readonly role: string } | { readonly file: APIAttachment }>
>;

/** Options as Discord sends them. */
export function optionsOf(options: Typed): APIApplicationCommandInteractionDataBasicOption[] {
  return Object.entries(options).map(([name, value]): APIApplicationCommandInteractionDataBasicOption => {
    if (typeof value === 'object') {
      return 'role' in value
        ? { type: ApplicationCommandOptionType.Role, name, value: value.role }
        : { type: ApplicationCommandOptionType.Attachment, name, value: value.file.id };
    }
    switch (typeof value) {
      case 'string':
        return { type: ApplicationCommandOptionType.String, name, value };
      case 'boolean':
        return { type: ApplicationCommandOptionType.Boolean, name, value };
      default:
        return { type: ApplicationCommandOptionType.Integer, name, value };
    }
  });
}

/** The files among the options, by their ids. */
export function attachedIn(options: Typed): Record<string, APIAttachment> {
  return Object.fromEntries(
    Object.values(options).flatMap((value) =>
      typeof value === 'object' && 'file' in value ? [[value.file.id, value.file]] : [],
    ),
  );
}

/** The name and the options of a command; of one in a group they are the group's, and its own stand inside. */
export function inGroupOf<Option>(fullName: string, options: Option[]) {
  const [name = '', command] = fullName.split(' ');
  const type = ApplicationCommandOptionType.Subcommand as const;
  return { name, options: command === undefined ? options : [{ type, name: command, options }] };
}
