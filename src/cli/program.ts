import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { AskOnceOptions, QuotesOptions, StoryOptions } from './answers.ts';
import type { CheckOptions } from './check.ts';
import { example, surenessOption, type Perform } from './performing.ts';
import type { StartOptions } from './start.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import { addToolCommands } from './tool-commands.ts';

/**
 * Runs the command line that `args` spell (without node and script); no arguments are `start`.
 * Gives the exit code; what went wrong is on the error stream, as a sentence to act on.
 */
export async function run(args: readonly string[], version: string, around: Surroundings): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(version, around, async (work) => {
    code = await work();
  });
  try {
    await program.parseAsync(isStart(args) ? ['start', ...args] : args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version that were asked for end with 0; everything else that commander throws is wrong usage.
    return error.exitCode === 0 ? 0 : 2;
  }
  return code;
}

/** Whether no command is named: options alone, other than those of the program itself, are those of `start`. */
function isStart([first]: readonly string[]): boolean {
  return (
    first === undefined || (first.startsWith('-') && !['-h', '--help', '-V', '--version'].includes(first))
  );
}

function createProgram(version: string, around: Surroundings, perform: Perform): Command {
  const program = new Command('verbatim')
    .description("Answers questions about a news story, only in the story's own words.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => around.output.write(text),
      writeErr: (text) => around.errors.write(text),
    })
    .showHelpAfterError('(try: verbatim --help)')
    .addHelpText(
      'after',
      '\nWithout a command: verbatim start\nExit codes: 0 done, 1 could not be done, 2 wrong usage',
    );
  program
    .command('start')
    .description(
      'run as a bot on Discord if the environment or .env says so (see .env.example), else open the playground',
    )
    .option('--terminal', 'without Discord: chat in the terminal in place of the playground')
    .option('--port <number>', 'the port of the playground', portOf)
    .addHelpText('after', example('start', 'start --terminal'))
    .action((options: StartOptions) =>
      perform(async () => (await import('./start.ts')).start(options, around)),
    );
  program
    .command('chat')
    .description('chat in the terminal')
    .addHelpText('after', example('chat'))
    .action(() => perform(async () => (await import('./chat.ts')).chatHere(around)));
  addAnswerCommands(program, around, perform);
  addSpeechCommands(program, around, perform);
  addToolCommands(program, around, perform);
  return program;
}

function portOf(typed: string): number {
  const port = Number(typed);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new InvalidArgumentError('It must be a number from 1 to 65535.');
}

const storyOption = [
  '--story <path>',
  'article file, or folder of them (default: the story that ships)',
] as const;
const jsonOption = ['--json', 'print JSON, for scripts'] as const;

function addAnswerCommands(program: Command, around: Surroundings, perform: Perform): void {
  program
    .command('ask')
    .description('answer one question')
    .argument('<question...>', 'the question; several words need no quotation marks')
    .option(...storyOption)
    .option(...jsonOption)
    .option('--as-typed', 'leave typos as they are (words in double quotation marks always are)')
    .addOption(surenessOption())
    .addHelpText(
      'after',
      example('ask "Who replaced Flynn?"', 'ask "Why did he resign?" --story story.md --json'),
    )
    .action((words: readonly string[], options: AskOnceOptions) =>
      perform(async () => (await import('./answers.ts')).askOnce(words.join(' ').trim(), options, around)),
    );
  program
    .command('letter')
    .description('print the letter as the story quotes it')
    .option(...storyOption)
    .option(...jsonOption)
    .addHelpText('after', example('letter'))
    .action((options: StoryOptions) =>
      perform(async () => (await import('./answers.ts')).letterOnce(options, around)),
    );
  program
    .command('quotes')
    .description('print who is quoted, and with which words')
    .option('--speaker <name>', 'one speaker only')
    .option('--card <number>', 'instead, write a picture (PNG) of the quote of this number')
    .option(...storyOption)
    .option(...jsonOption)
    .addHelpText('after', example('quotes --speaker Flynn', 'quotes --speaker Flynn --card 2 > card.png'))
    .action((options: QuotesOptions) =>
      perform(async () => (await import('./answers.ts')).quotesOnce(options, around)),
    );
  program
    .command('check')
    .description('check whether words are quoted so in the story, and of whom')
    .argument('<words...>', 'the words to check, without or with quotation marks')
    .option('--speaker <name>', 'who is said to have said them')
    .option(...storyOption)
    .option(...jsonOption)
    .addHelpText('after', example('check "he could be certain" --speaker Flynn'))
    .action((words: readonly string[], options: CheckOptions) =>
      perform(async () => (await import('./check.ts')).checkOnce(words.join(' ').trim(), options, around)),
    );
}

/** The command line's forms of slash commands that take one text. */
function addSpeechCommands(program: Command, around: Surroundings, perform: Perform): void {
  const forms = [
    ['who', '[person...]', 'print who is who in the story, or one of them', 'who Kellogg'],
    ['said', '<topic...>', 'print all that is said on a topic, and who says it', 'said sanctions'],
    [
      'document',
      '[name...]',
      'print the documents that the story quotes, or one of them',
      'document statement',
    ],
  ] as const;
  for (const [name, argument, description, usage] of forms) {
    program
      .command(name)
      .description(description)
      .argument(argument)
      .option(...storyOption)
      .addHelpText('after', example(usage))
      .action((words: readonly string[], options: StoryOptions) =>
        perform(async () =>
          (await import('./answers.ts')).commandOnce(name, words.join(' ').trim(), options, around),
        ),
      );
  }
}
