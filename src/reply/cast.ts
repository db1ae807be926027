import { ComponentType, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { join, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { CastMember, Role } from '../story/cast.ts';
import { sliceOf } from '../text/span.ts';
import { LIMITS } from './limits.ts';
import { buttonRows, message, small, textDisplay, type MessageBody } from './message.ts';
import type { Telling } from './passage.ts';
import { placeOf } from './place/citation.ts';
import { linkOf, statementText, type CardButtons } from './statements.ts';
import { brief } from './verbatim/window.ts';

/** Room in rendered UTF-16 units; together with all else in the message below 4,000. */
const ROOM = { name: 80, listedName: 50, role: 80, listedRole: 50, words: 350 } as const;

const MOST = { listed: 20, roles: 4, statements: 3 } as const;

/** Gives a menu's choice the value by which the same person is found again; null where that cannot be. */
export type CastKey = (name: string) => string | null;

/** What the message's menu and buttons come back with. */
export interface CastControls {
  /** The menu's `custom_id`. */
  readonly menuId: string | null;
  readonly keyOf: CastKey;
  readonly cardsOf: CardButtons;
  /** Components below the account of one person: the way to all their words. */
  readonly below: readonly APIMessageTopLevelComponent[];
}

/** The whole cast, a line each, with a menu that opens one. */
export function castMessage(
  cast: readonly CastMember[],
  { story, messages }: Telling,
  controls: CastControls,
): MessageBody {
  if (cast.length === 0) return message(...textDisplay(messages.cast.nobody));
  const lines = cast.slice(0, MOST.listed).map((member) => {
    const [role] = member.roles;
    const text = role === undefined ? null : sliceOf(story.articles[role.article]?.text ?? '', role.span);
    const words = text === null ? null : brief(text, ROOM.listedRole);
    return messages.cast.line(brief(member.name, ROOM.listedName), words, member);
  });
  const left = cast.length - lines.length;
  return message(
    ...textDisplay(messages.cast.title(cast.length)),
    ...textDisplay(join([...lines, ...(left > 0 ? [messages.cast.more(left)] : [])], '\n')),
    ...menuOf(cast, null, controls, messages),
  );
}

/** One of the cast: their roles in the article's words, whom they speak for, what they say first, and the menu. */
export function castMemberMessage(
  member: CastMember,
  cast: readonly CastMember[],
  telling: Telling,
  controls: CastControls,
): MessageBody {
  const { story, messages } = telling;
  const roles = member.roles.slice(0, MOST.roles).map((role) => roleText(role, telling));
  const first = member.statements
    .slice(0, MOST.statements)
    .map((statement, at) => ({ statement, number: at + 1 }));
  const about = [
    messages.cast.member(brief(member.name, ROOM.name)),
    ...(roles.length === 0 ? [messages.cast.noRole] : roles),
    ...(member.speaksFor === null ? [] : [messages.cast.speaksFor(brief(member.speaksFor, ROOM.name))]),
    small(messages.cast.says(member)),
  ];
  return message(
    ...textDisplay(join(about, '\n')),
    ...first.flatMap((one) => textDisplay(statementText(one, false, ROOM.words, telling))),
    ...buttonRows(first.flatMap((one) => linkOf(one, story, messages))),
    ...buttonRows(controls.cardsOf(first)),
    ...controls.below,
    ...menuOf(cast, member, controls, messages),
  );
}

function roleText(role: Role, { story, messages }: Telling): Markdown {
  const text = story.articles[role.article]?.text ?? '';
  return messages.cast.role(brief(sliceOf(text, role.span), ROOM.role), placeOf(role, story, messages));
}

/** A menu of the cast, the one who is shown chosen; of more than Discord takes, the first, and always that one. */
function menuOf(
  cast: readonly CastMember[],
  shown: CastMember | null,
  { menuId, keyOf }: CastControls,
  { cast: words }: Messages,
): readonly APIMessageTopLevelComponent[] {
  if (menuId === null) return [];
  const first = cast.slice(0, LIMITS.choices);
  const listed =
    shown === null || first.some(({ name }) => name === shown.name) ? first : [shown, ...first.slice(1)];
  const options = new Map(
    listed.flatMap((member) => {
      const value = keyOf(member.name);
      if (value === null) return [];
      const label = brief(member.name, LIMITS.choice);
      return [
        [value, { label, value, description: words.count(member), default: member.name === shown?.name }],
      ];
    }),
  );
  if (options.size === 0) return [];
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: menuId,
    placeholder: words.choose,
    options: [...options.values()],
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}
