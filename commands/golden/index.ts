import { commandGroup, inServers } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { addCommand } from './add.ts';
import { listCommand } from './list.ts';
import { removeCommand } from './remove.ts';

/** `/golden …`: questions that a reload must not lose. */
export const goldenCommands = commandGroup(
  { name: 'golden', description: en.commands.golden, ...inServers },
  [addCommand, listCommand, removeCommand],
);
