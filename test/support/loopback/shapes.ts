import * as z from 'zod';

// A small part of Discord's rules: enough to refuse what is plainly wrong. Outside truth is test/interactions' work.
const choices = z.array(
  z.object({ name: z.string().min(1).max(100), value: z.union([z.string().max(100), z.number()]) }),
);

const option = z.looseObject({
  type: z.number().int().min(1).max(11),
  name: z.string().regex(/^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u),
  description: z.string().min(1).max(100),
  required: z.boolean().optional(),
  choices: choices.max(25).optional(),
});

const command = z.looseObject({
  name: z.string().min(1).max(32),
  type: z.number().int().min(1).max(4).optional(),
  description: z.string().max(100).optional(),
  options: z
    .array(option)
    .max(25)
    .refine(requiredComeFirst, 'required options must come before optional ones')
    .refine((options) => areDistinct(options.map(({ name }) => name)), 'option names must differ')
    .optional(),
});

/** The body of a registration. https://docs.discord.com/developers/interactions/application-commands */
export const registration = z
  .array(command)
  .max(100)
  .refine(
    (commands) => areDistinct(commands.map(({ name, type = 1 }) => `${type} ${name}`)),
    'names must differ',
  );

const message = z
  .looseObject({
    content: z.string().max(2000).optional(),
    flags: z.number().int().optional(),
    components: z.array(z.looseObject({ type: z.number() })).optional(),
    embeds: z.array(z.looseObject({})).max(10).optional(),
  })
  .refine(
    ({ flags = 0, content }) => (flags & (1 << 15)) === 0 || content === undefined,
    'v2 has no content',
  );

const notEmpty = message.refine(
  ({ content, components, embeds }) => (content ?? '') !== '' || (components ?? embeds ?? []).length > 0,
  'Cannot send an empty message',
);

/** The body of a first response. https://docs.discord.com/developers/interactions/receiving-and-responding */
export const callback = z.discriminatedUnion('type', [
  z.object({ type: z.literal(4), data: notEmpty }),
  z.object({ type: z.literal(5), data: z.strictObject({ flags: z.number().optional() }).optional() }),
  z.object({ type: z.literal(6) }),
  z.object({ type: z.literal(7), data: message.optional() }),
  z.object({ type: z.literal(8), data: z.object({ choices: choices.max(25) }) }),
  z.object({ type: z.literal(9), data: z.looseObject({ custom_id: z.string(), title: z.string().max(45) }) }),
]);

/** The body of an edit, whose flags may only be IS_COMPONENTS_V2 and SUPPRESS_EMBEDS. */
export const edit = message.refine(
  ({ flags = 0 }) => (flags & ~((1 << 15) | (1 << 2))) === 0,
  'flags cannot be edited',
);

/** The body of a follow-up. */
export const followUp = notEmpty;

function requiredComeFirst(options: readonly { readonly required?: boolean | undefined }[]): boolean {
  const firstOptional = options.findIndex(({ required }) => required !== true);
  return firstOptional === -1 || options.slice(firstOptional).every(({ required }) => required !== true);
}

function areDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
