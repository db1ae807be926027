import {
  ComponentType,
  InteractionType,
  type APIInteraction,
  type APIMessageTopLevelComponent,
  type APIModalSubmitInteraction,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import * as z from 'zod';
import { button, choose, chooseRoles } from './interactions.ts';
import { interactionsOf, memberOf, type Doing } from './invocations.ts';
import { keptMessage } from './kept-messages.ts';

const pressable = z.object({ type: z.literal(ComponentType.Button), custom_id: z.string() });
const menu = z.object({
  type: z.literal(ComponentType.StringSelect),
  custom_id: z.string(),
  options: z.array(z.object({ value: z.string() })).min(1),
});
const roleMenu = z.object({ type: z.literal(ComponentType.RoleSelect), custom_id: z.string() });
const shownMessage = z.object({
  data: z.object({
    flags: z.number().optional(),
    components: z.array(z.custom<APIMessageTopLevelComponent>((part) => typed.safeParse(part).success)),
  }),
});
const typed = z.looseObject({ type: z.number() });
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
  doing: Doing = {},
): Promise<readonly APIInteraction[]> {
  const asked: APIInteraction[] = [];
  const met = new Set<string>();
  let turn = interactionsOf(definitions, doing);
  for (let depth = 0; depth <= DEPTH; depth += 1) {
    const next: APIInteraction[] = [];
    for (const interaction of turn) {
      asked.push(interaction);
      for (const [id, following] of interactionsAfter(await answer(interaction), doing)) {
        if (!met.has(id)) next.push(following);
        met.add(id);
      }
    }
    turn = next;
  }
  return asked;
}

/** What a reader can do with a response: press its buttons, choose in its menus, fill in its form; by `custom_id`. */
export function interactionsAfter(response: unknown, doing: Doing = {}): ReadonlyMap<string, APIInteraction> {
  const after = new Map<string, APIInteraction>();
  const shown = shownMessage.safeParse(response);
  const message = shown.success ? keptMessage(shown.data.data.components, shown.data.data.flags) : undefined;
  walk(response, (part) => {
    const isButton = pressable.safeParse(part);
    if (isButton.success) {
      const { custom_id: id } = isButton.data;
      after.set(id, button(id, memberOf(doing), message));
    }
    const isMenu = menu.safeParse(part);
    if (isMenu.success) {
      const { custom_id: id, options } = isMenu.data;
      const values = options.slice(0, 1).map(({ value }) => value);
      after.set(id, choose(id, values, memberOf(doing), message));
    }
    const isRoleMenu = roleMenu.safeParse(part);
    if (isRoleMenu.success) {
      const { custom_id: id } = isRoleMenu.data;
      after.set(id, chooseRoles(id, ['900000000000000077'], memberOf(doing)));
    }
    const isForm = form.safeParse(part);
    if (isForm.success) after.set(isForm.data.custom_id, submission(isForm.data, doing));
  });
  return after;
}

function submission(shown: z.infer<typeof form>, doing: Doing): APIModalSubmitInteraction {
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
    ...button(shown.custom_id, memberOf(doing)),
    type: InteractionType.ModalSubmit,
    data: { custom_id: shown.custom_id, components },
  };
}

function walk(part: unknown, visit: (part: unknown) => void): void {
  if (typeof part !== 'object' || part === null) return;
  visit(part);
  for (const inside of Object.values(part)) walk(inside, visit);
}
