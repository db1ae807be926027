import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Choice } from '../src/interactions/command.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { suggestNames } from '../src/retrieval/suggest.ts';

/** A text option that is completed while it is typed: as long as a choice of Discord's may be. */
export function completedOption<const Name extends string, const Required extends boolean>(
  name: Name,
  description: string,
  required: Required,
) {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required,
    min_length: 1,
    max_length: LIMITS.choice,
    autocomplete: true,
  } as const;
}

/** Those of `names` that fit what was typed, typos and all; for an empty box the first. */
export function completeNames(names: readonly string[], typed: string): readonly Choice[] {
  return choicesOf(suggestNames(names, typed, LIMITS.choices));
}

/** What completes an option: each of these as it will be asked. */
export function choicesOf(values: readonly string[]): readonly Choice[] {
  return values.map((value) => ({ name: value, value }));
}
