import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { customId } from '../src/interactions/custom-id.ts';
import {
  defineCommand,
  inServers,
  type Context,
  type MessageBody,
  type Pressed,
} from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../src/locales/languages.ts';
import { localizationsOf } from '../src/locales/locales.ts';
import { join, type Markdown } from '../src/locales/markdown.ts';
import type { Messages } from '../src/locales/messages.ts';
import { textMessage } from '../src/reply/message.ts';
import { settingsMessage } from '../src/reply/settings.ts';
import { SURENESS } from '../src/retrieval/sureness.ts';
import { PER_MINUTE, settingsSchema, type GuildSettings } from '../src/shelf/settings.ts';

const NAME = 'settings';

/** `/settings`: what is settled in this server, changed by its menus and buttons, or by options for who types. */
export const settingsCommand = defineCommand({
  data: {
    name: NAME,
    description: en.commands.settings,
    ...inServers,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'replies',
        description: en.commands['settings.replies'],
        required: false,
        choices: [choice('public', setReplies('public')), choice('private', setReplies('private'))],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'language',
        description: en.commands['settings.language'],
        required: false,
        choices: [
          choice('auto', ({ settings }) => settings.automatic),
          ...LANGUAGE_CODES.map((value) => ({ name: LANGUAGES[value].name, value })),
        ],
      },
      {
        type: ApplicationCommandOptionType.Role,
        name: 'moderators',
        description: en.commands['settings.moderators'],
        required: false,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'sureness',
        description: en.commands['settings.sureness'],
        required: false,
        choices: SURENESS.map((value) => choice(value, ({ settings }) => settings.sureness(value).label)),
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'gaps',
        description: en.commands['settings.gaps'],
        required: false,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'per-minute',
        description: en.commands['settings.per-minute'],
        required: false,
        min_value: PER_MINUTE.least,
        max_value: PER_MINUTE.most,
      },
    ],
  },
  access: 'moderators',
  private: true,
  run: ({ replies, language, moderators, sureness, gaps, 'per-minute': perMinute }, context) => {
    const typed = { replies, language, moderatorRole: moderators, sureness, gaps, perMinute };
    const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
    return Object.keys(given).length === 0 ? shown(context, []) : settle(given, context);
  },
  press: async ([key, ...chosen], context): Promise<Pressed | null> => {
    const change = changeOf(key, chosen);
    if (change === null) return null;
    return { message: await settle(change, context), replaces: true };
  },
});

/** A choice of an option, named in every language. */
function choice<Value extends string>(value: Value, nameOf: (messages: Messages) => string) {
  return { value, name: nameOf(en), name_localizations: localizationsOf(nameOf) };
}

function setReplies(to: GuildSettings['replies']): (messages: Messages) => string {
  return ({ settings }) => settings.setReplies(to);
}

type Change = Readonly<Record<string, unknown>>;

/** What a button or a menu changes; null where its state names no setting. What it changes it to is checked later. */
function changeOf(key: string | undefined, [value, ...more]: readonly string[]): Change | null {
  if (more.length > 0) return null;
  switch (key) {
    case 'role':
      return { moderatorRole: value ?? null };
    case 'replies':
    case 'language':
    case 'sureness':
      return { [key]: value };
    case 'gaps':
      return { gaps: value === 'on' ? true : value === 'off' ? false : value };
    case 'per-minute':
      return { perMinute: Number(value) };
    default:
      return null;
  }
}

/** Writes a change of some settings, and shows all of them as they are then, with what became of it. */
async function settle(change: Change, context: Context): Promise<MessageBody> {
  const { shelf, messages } = context;
  if (shelf === null) return textMessage(messages.settings.noServer);
  const { notSaved, saved } = messages.settings;
  const settings = settingsSchema.safeParse({ ...context.settings, ...change });
  if (!settings.success) return shown(context, [notSaved, messages.trouble.unsuitableOptions]);
  const reached = await shelf.change({ kind: 'settle', seen: context.settings, settings: settings.data });
  if (reached.status === 'trouble') return shown(context, [messages.shelf.trouble(reached)]);
  const outcome = reached.value;
  // Both with what holds now: somebody else may have changed another setting at the same time.
  const now = { ...context, settings: outcome.shelf.settings ?? context.settings };
  return outcome.status === 'conflict'
    ? shown(now, [notSaved, messages.shelf.conflict(outcome.conflict)])
    : shown(now, [saved]);
}

function shown({ shelf, settings, messages }: Context, notes: readonly Markdown[]): MessageBody {
  if (shelf === null) return textMessage(messages.settings.noServer);
  return settingsMessage(settings, join(notes, ' '), messages, (key, value) =>
    customId(NAME, key, ...(value === null ? [] : [value])),
  );
}
