import type { Command, Context, MessageBody, Pressed } from '../../src/interactions/command.ts';
import type { OptionValues } from '../../src/interactions/options.ts';

/** The message that a command comes to; fails where it shows a form. */
export async function run(command: Command, options: OptionValues, context: Context): Promise<MessageBody> {
  const shown = await command.run(options, context);
  if ('modal' in shown) throw new Error(`/${command.data.name} shows a form, not a message`);
  return shown;
}

/** What a press comes to; fails where it shows a form. */
export async function press(
  command: Command,
  state: readonly string[],
  context: Context,
): Promise<Pressed | null> {
  const pressed = (await command.press?.(state, context)) ?? null;
  if (pressed !== null && 'modal' in pressed) throw new Error('the press shows a form, not a message');
  return pressed;
}
