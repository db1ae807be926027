import type { Command, CommandGroup, MessageCommand } from '../src/interactions/command.ts';
import { askMessageCommand } from './ask-message.ts';
import { askCommand } from './ask.ts';
import { checkCommand, checkMessageCommand } from './check.ts';
import { documentCommand } from './document.ts';
import { gapsCommand } from './gaps.ts';
import { goldenCommands } from './golden/index.ts';
import { helpOn } from './help.ts';
import { letterCommand } from './letter.ts';
import { quoteCommand } from './quote.ts';
import { reloadCommand } from './reload.ts';
import { saidCommand } from './said.ts';
import { settingsCommand } from './settings.ts';
import { sourcesCommand } from './sources.ts';
import { storyCommands } from './story/index.ts';
import { timelineCommand } from './timeline.ts';
import { whoCommand } from './who.ts';

const explained: readonly (Command | CommandGroup)[] = [
  askCommand,
  saidCommand,
  quoteCommand,
  whoCommand,
  timelineCommand,
  sourcesCommand,
  checkCommand,
  letterCommand,
  documentCommand,
  storyCommands,
  reloadCommand,
  goldenCommands,
  settingsCommand,
  gapsCommand,
];

/** Every command in the context menu of messages. */
export const messageCommands: readonly MessageCommand[] = [askMessageCommand, checkMessageCommand];

/** Every command, in the order in which `/help` lists them. */
export const commands: readonly (Command | CommandGroup)[] = [
  ...explained,
  helpOn(explained, messageCommands),
];
