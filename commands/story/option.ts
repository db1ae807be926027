import { en } from '../../src/locales/en.ts';
import { completedOption } from '../completion.ts';

/** The option that names one of a server's stories. */
export const storyOption = completedOption('story', en.commands['option.story'], true);
