import { InteractionType, type APIInteraction } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { answer, type AnswerSettings } from './answer.ts';
import { faultOf } from './fault.ts';

export interface HandleSettings extends AnswerSettings {
  readonly log: Logger;
}

/** Answers an interaction and logs one line of what became of it: never what was asked. Never rejects. */
export async function handle(interaction: APIInteraction, settings: HandleSettings): Promise<void> {
  const { log } = settings;
  const start = performance.now();
  const about = {
    interaction: interaction.id,
    kind: InteractionType[interaction.type],
    command: commandOf(interaction),
  };
  try {
    const { deferred, sent } = await answer(interaction, settings);
    const line = { ...about, deferred, ...sent, milliseconds: Math.round(performance.now() - start) };
    if (sent.status === 'sent') log.info(line, 'answered');
    else if (sent.status === 'late') log.warn(line, 'answered too late');
    else log.error(line, 'not answered');
  } catch (thrown) {
    log.error({ ...about, fault: faultOf(thrown) }, 'not answered');
  }
}

// A button is not named: its custom_id may hold what a reader asked.
function commandOf(interaction: APIInteraction): string | null {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete:
      return interaction.data.name;
    default:
      return null;
  }
}
