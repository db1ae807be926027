import { commandGroup, everywhere } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { aboutCommand } from './about.ts';
import { addCommand } from './add.ts';
import { historyCommand } from './history.ts';
import { listCommand } from './list.ts';
import { loadCommand } from './load.ts';
import { removeCommand } from './remove.ts';
import { renameCommand } from './rename.ts';
import { rollbackCommand } from './rollback.ts';
import { switchCommand } from './switch.ts';

/** `/story …`: what story this is, for everyone; the server's shelf of stories, for its moderators. */
export const storyCommands = commandGroup({ name: 'story', description: en.commands.story, ...everywhere }, [
  aboutCommand,
  loadCommand,
  addCommand,
  listCommand,
  switchCommand,
  renameCommand,
  removeCommand,
  historyCommand,
  rollbackCommand,
]);
