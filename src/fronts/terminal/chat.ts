import { createInterface } from 'node:readline/promises';
import { InteractionResponseType } from 'discord-api-types/v10';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Interactions } from '../../interactions/dispatch.ts';
import { drawResponse } from './draw.ts';
import type { Drawing } from './draw.ts';
import { completion, componentPress, slashCommand } from './interaction.ts';
import { plainTextCommand, readLine, splitLine, typedCommands } from './line.ts';
import type { TypedCommand } from './line.ts';
import type { MarkdownStyle } from './markdown.ts';
import { withoutControls } from './paint.ts';

/** What a chat at the terminal needs. */
export interface ChatSettings {
  readonly interactions: Interactions;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether somebody types: a prompt and Tab then. Piped lines are echoed instead. */
  readonly typing: boolean;
  readonly style: MarkdownStyle;
  /** Ends the chat. */
  readonly signal: AbortSignal;
}

const prompt = '> ';

/** Every button can be pressed here. */
const isUnseen = (): boolean => false;

/**
 * Talks until the input ends, the reader leaves, or the signal comes. Lines are answered one after the
 * other, by the same interactions that Discord would send. A fault of one command does not end the chat.
 */
export async function chat(settings: ChatSettings): Promise<void> {
  const { interactions, input, output, typing, signal } = settings;
  // A reader that is closed before it is read would never end.
  if (signal.aborted) return;
  const commands = typedCommands(interactions.definitions);
  const screen = createScreen(settings, commands);
  const lines = createInterface({
    input,
    ...(typing ? { output, terminal: true, completer } : { terminal: false }),
    prompt,
  });
  async function completer(line: string): Promise<[string[], string]> {
    const completed = await screen.complete(line);
    if (completed.kind === 'replace') return [[completed.line], line];
    if (completed.list !== '') {
      output.write(`\n${completed.list}\n`);
      lines.prompt(true);
    }
    return [[], line];
  }
  const close = (): void => lines.close();
  signal.addEventListener('abort', close, { once: true });
  lines.once('SIGINT', close);
  let open = true;
  lines.once('close', () => {
    open = false;
  });
  const invite = (): void => {
    if (typing && open) lines.prompt();
  };
  invite();
  for await (const line of lines) {
    if (!typing) output.write(`${prompt}${withoutControls(line)}\n`);
    if (!(await screen.enter(line))) break;
    invite();
  }
  signal.removeEventListener('abort', close);
  lines.close();
}

type Completed =
  | { readonly kind: 'replace'; readonly line: string }
  /** Numbered suggestions to print; their numbers then enter them. */
  | { readonly kind: 'list'; readonly list: string };

interface Screen {
  /** Answers one line; false when the reader wants to leave. */
  readonly enter: (line: string) => Promise<boolean>;
  readonly complete: (line: string) => Promise<Completed>;
}

/** The chat's memory: what the numbers on the screen stand for. */
function createScreen(
  { interactions, output, style }: ChatSettings,
  commands: readonly TypedCommand[],
): Screen {
  let shown: Drawing = { text: '', presses: [], components: [] };
  let suggested: readonly string[] = [];

  async function show(interaction: APIInteraction): Promise<void> {
    shown = drawResponse(await interactions.respond(interaction), { ...style, pressable: true, isUnseen });
    suggested = [];
    output.write(`\n${shown.text}\n\n`);
  }

  async function enter(line: string): Promise<boolean> {
    const intent = readLine(line, commands);
    if (intent.kind === 'leave') return false;
    if (intent.kind === 'command') await show(slashCommand(intent.name, intent.option));
    if (intent.kind === 'wrong') output.write(`${withoutControls(intent.complaint)}\n`);
    return intent.kind === 'number' ? choose(intent.number) : true;
  }

  async function choose(number: number): Promise<boolean> {
    const suggestion = suggested[number - 1];
    if (suggestion !== undefined) return enter(suggestion);
    const press = shown.presses[number - 1];
    if (press !== undefined) await show(componentPress(press, shown.components));
    else output.write(`There is no ${number} on the screen.\n`);
    return true;
  }

  async function complete(line: string): Promise<Completed> {
    const found = await suggestions(line, interactions, commands);
    const [only] = found;
    // What mends a typo is listed, not put in place of what the reader typed.
    if (only !== undefined && found.length === 1 && continues(only, line)) {
      return { kind: 'replace', line: only };
    }
    suggested = found;
    const list = found.map((text, at) => `${style.paint('bold', `[${at + 1}]`)} ${withoutControls(text)}`);
    return { kind: 'list', list: list.join('\n') };
  }

  return { enter, complete };
}

function continues(longer: string, line: string): boolean {
  return longer.toLowerCase().startsWith(line.toLowerCase());
}

/** Whole lines that `line` could become. */
async function suggestions(
  line: string,
  interactions: Interactions,
  commands: readonly TypedCommand[],
): Promise<readonly string[]> {
  const { name, text } = splitLine(line, commands);
  const begun = line.slice(1).toLowerCase();
  const beginning = commands.filter((command) => command.name.startsWith(begun));
  if (line.startsWith('/') && beginning.length > 0) return beginning.map((command) => `/${command.name} `);
  const command = commands.find((candidate) => candidate.name === name);
  if (command?.option?.completes !== true) return [];
  const response = await interactions.respond(completion(name, command.option.name, text));
  if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) return [];
  const before = name === plainTextCommand && !line.startsWith('/') ? '' : `/${name} `;
  return (response.data.choices ?? []).map(({ value }) => `${before}${String(value)}`);
}
