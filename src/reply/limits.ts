/**
 * Discord's limits on the parts of a message. Its texts stay below 4,000 UTF-16 units in all, and its components below 40,
 * by the rooms that each kind of message gives its texts.
 * @see https://discord.com/developers/docs/components/reference
 */
export const LIMITS = {
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
