import type { Command } from 'commander';
import type { EvaluateQuotesOptions } from './evaluate-quotes.ts';
import type { EvaluateOptions } from './evaluate.ts';
import type { HealthOptions } from './health.ts';
import { example, surenessOption, type Perform } from './performing.ts';
import { quoteScoresHelp } from './quote-scores-help.ts';
import type { Surroundings } from './surroundings.ts';

/** Commands for operators and for measuring. */
export function addToolCommands(program: Command, around: Surroundings, perform: Perform): void {
  program
    .command('index')
    .description('check an article file and print what Verbatim makes of it')
    .argument('<file>', 'article file, or folder of them')
    .option('--json', 'print the whole story as JSON')
    .addHelpText('after', example('index seeds/flynn-resignation.txt'))
    .action((file: string, options: { readonly json?: true }) =>
      perform(async () => (await import('./index-file.ts')).indexFile(file, options, around)),
    );
  program
    .command('eval')
    .description(
      'ask every question of a question set, or rank its candidate sentences, and print the scores',
    )
    .argument('<dataset>', 'JSON file {name, articles, questions} or [{q, cand: [{t, y}]}]')
    .option('--predictions <file>', 'write what was answered or scored, one JSON line a question')
    .option('--refusals', 'also ask where the answer was taken away, or of another article')
    .option('--json', 'print the scores as JSON')
    .addOption(surenessOption())
    .addHelpText('after', example('eval questions.json --predictions out.jsonl'))
    .action((dataset: string, options: EvaluateOptions) =>
      perform(async () => (await import('./evaluate.ts')).evaluateSet(dataset, options, around)),
    );
  program
    .command('eval-quotes')
    .description('find who says what in annotated articles and print the scores')
    .argument('[dataset]', 'JSON file [{id, text, attributions: [{source, cue, content}]}]')
    .option('--predictions <file>', 'write what was found, one JSON line an article')
    .option('--text <file>', 'read a plain text instead, and print what is found in it')
    .option('--json', 'print the scores as JSON')
    .addHelpText('after', quoteScoresHelp + example('eval-quotes polnear.json --predictions out.jsonl'))
    .action((dataset: string | undefined, options: EvaluateQuotesOptions) =>
      perform(async () => (await import('./evaluate-quotes.ts')).evaluateQuoteSet(dataset, options, around)),
    );
  program
    .command('register')
    .description('tell Discord which commands there are, without running the bot (needs DISCORD_TOKEN)')
    .addHelpText('after', example('register'))
    .action(() => perform(async () => (await import('./register.ts')).register(around)));
  program
    .command('health')
    .description(
      'ask the bot that runs on this machine whether it is alive (needs METRICS_PORT or HTTP_PORT)',
    )
    .option('--ready', 'whether it can answer, too: its story and its database are there')
    .addHelpText('after', example('health', 'health --ready'))
    .action((options: HealthOptions) =>
      perform(async () => (await import('./health.ts')).health(options, around)),
    );
}
