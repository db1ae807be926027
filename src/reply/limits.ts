import type { APIComponentInContainer, APIMessageTopLevelComponent } from 'discord-api-types/v10';

/**
 * Discord's limits on a message of components.
 * @see https://discord.com/developers/docs/components/reference
 */
export const LIMITS = {
  /** UTF-16 units of all text displays of one message together. */
  text: 4000,
  /** Components of one message, those inside others counted too. */
  components: 40,
  /** Buttons in one action row. */
  buttonsPerRow: 5,
  /** UTF-16 units of a button's label. */
  label: 80,
  /** UTF-16 units of a link button's address. */
  url: 512,
  /** UTF-16 units of a button's `custom_id`. */
  customId: 100,
  /** Suggestions in one autocomplete answer. */
  choices: 25,
  /** UTF-16 units of a suggestion's name, and of its value. */
  choice: 100,
} as const;

/** UTF-16 units of all text displays together: what {@link LIMITS}`.text` limits. */
export function textLength(components: readonly APIMessageTopLevelComponent[]): number {
  return everyComponent(components).reduce(
    (sum, part) => sum + ('content' in part ? part.content.length : 0),
    0,
  );
}

/** How many components Discord counts: what {@link LIMITS}`.components` limits. */
export function componentCount(components: readonly APIMessageTopLevelComponent[]): number {
  return everyComponent(components).length;
}

type AnyComponent = APIMessageTopLevelComponent | APIComponentInContainer | { readonly type: number };

function everyComponent(components: readonly AnyComponent[]): AnyComponent[] {
  return components.flatMap((part) => [
    part,
    ...('components' in part ? everyComponent(part.components) : []),
  ]);
}
