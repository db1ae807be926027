import type { Command } from '../src/interactions/command.ts';
import { askCommand } from './ask.ts';
import { helpOn } from './help.ts';
import { letterCommand } from './letter.ts';
import { quoteCommand } from './quote.ts';
import { reloadCommand } from './reload.ts';
import { storyCommand } from './story.ts';

const explained: readonly Command[] = [askCommand, letterCommand, quoteCommand, storyCommand, reloadCommand];

/** Every command, in the order in which `/help` lists them. */
export const commands: readonly Command[] = [...explained, helpOn(explained)];
