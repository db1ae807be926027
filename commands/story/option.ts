import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { en } from '../../src/locales/en.ts';

/** The option that names one of a server's stories. */
export const storyOption = {
  type: ApplicationCommandOptionType.String,
  name: 'story',
  description: en.commands['option.story'],
  required: true,
  min_length: 1,
  max_length: 100,
  autocomplete: true,
} as const;
