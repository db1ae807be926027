import {
  ComponentType,
  SelectMenuDefaultValueType,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
} from 'discord-api-types/v10';
import { LANGUAGE_CODES, LANGUAGES } from '../locales/languages.ts';
import type { Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import { SURENESS } from '../retrieval/sureness.ts';
import { isSnowflake, type GuildSettings } from '../shelf/settings.ts';
import { buttonRows, message, pressButton, separator, textDisplay, type MessageBody } from './message.ts';

/** Allowances that the menu offers besides the one that holds. */
const ALLOWANCES = [5, 10, 20, 30, 60] as const;

type Key = 'replies' | 'language' | 'role' | 'sureness' | 'gaps' | 'per-minute';

/** Gives the `custom_id` that sets `key`: to `value`, or to what is chosen in a menu where that is null. */
export type SettingId = (key: Key, value: string | null) => string | null;

/** What is settled, each setting in words with what changes it; `note` stands above. */
export function settingsMessage(
  settings: GuildSettings,
  note: Markdown,
  { settings: words }: Messages,
  idOf: SettingId,
): MessageBody {
  const { replies, language, moderatorRole, sureness, gaps, perMinute } = settings;
  const otherReplies = replies === 'public' ? 'private' : 'public';
  return message(
    ...textDisplay(note),
    ...textDisplay(words.title),
    ...textDisplay(words.intro),
    separator(),
    ...textDisplay(words.state.replies(replies)),
    ...pressing(words.setReplies(otherReplies), idOf('replies', otherReplies)),
    ...textDisplay(words.state.language(language)),
    ...menu(
      [
        { label: words.automatic, value: 'auto', default: language === 'auto' },
        ...LANGUAGE_CODES.map((code) => ({
          label: LANGUAGES[code].name,
          value: code,
          default: code === language,
        })),
      ],
      words.chooseLanguage,
      idOf('language', null),
    ),
    ...textDisplay(words.state.moderatorRole(moderatorRole)),
    ...roleMenu(moderatorRole, words.chooseRole, idOf('role', null)),
    ...textDisplay(words.state.sureness(sureness)),
    ...menu(
      SURENESS.map((value) => ({ ...words.sureness(value), value, default: value === sureness })),
      words.chooseSureness,
      idOf('sureness', null),
    ),
    ...textDisplay(words.state.gaps(gaps)),
    ...pressing(words.setGaps(!gaps), idOf('gaps', gaps ? 'off' : 'on')),
    ...textDisplay(words.state.perMinute(perMinute)),
    ...menu(
      [...new Set([...ALLOWANCES, perMinute])]
        .toSorted((a, b) => a - b)
        .map((count) => ({
          label: words.perMinute(count),
          value: String(count),
          default: count === perMinute,
        })),
      words.choosePerMinute,
      idOf('per-minute', null),
    ),
  );
}

function pressing(label: string, id: string | null): readonly APIMessageTopLevelComponent[] {
  return id === null ? [] : buttonRows([pressButton(label, id)]);
}

function menu(
  options: APISelectMenuOption[],
  placeholder: string,
  id: string | null,
): readonly APIMessageTopLevelComponent[] {
  if (id === null) return [];
  const select = { type: ComponentType.StringSelect as const, custom_id: id, placeholder, options };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

function roleMenu(
  role: string | null,
  placeholder: string,
  id: string | null,
): readonly APIMessageTopLevelComponent[] {
  if (id === null) return [];
  const chosen =
    role !== null && isSnowflake(role) ? [{ id: role, type: SelectMenuDefaultValueType.Role as const }] : [];
  const select = {
    type: ComponentType.RoleSelect as const,
    custom_id: id,
    placeholder,
    min_values: 0,
    max_values: 1,
    default_values: chosen,
  };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}
