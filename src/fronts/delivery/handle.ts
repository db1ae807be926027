import { InteractionType, type APIInteraction } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { answer, type Answered, type AnswerSettings } from './answer.ts';
import { faultOf } from './fault.ts';
import type { Observed, Observer } from './observer.ts';

export interface HandleSettings extends AnswerSettings {
  readonly log: Logger;
  readonly observer: Observer;
}

/**
 * Answers an interaction, logs one line of what became of it (never what was asked) and has it counted.
 * Never rejects.
 */
export async function handle(interaction: APIInteraction, settings: HandleSettings): Promise<void> {
  const { log, observer, interactions } = settings;
  const start = performance.now();
  const elapsed = () => performance.now() - start;
  const kind = InteractionType[interaction.type];
  const about = { interaction: interaction.id, kind, command: nameOf(interaction, interactions) };
  const count = (outcome: Observed['outcome']) =>
    observer.interaction({ command: about.command, kind, outcome, milliseconds: elapsed() });
  try {
    const answered = await answer(interaction, settings);
    const { deferred, sent } = answered;
    const line = { ...about, deferred, ...sent, milliseconds: Math.round(elapsed()) };
    if (sent.status === 'sent') log.info(line, 'answered');
    else if (sent.status === 'late') log.warn(line, 'answered too late');
    else log.error(line, 'not answered');
    count(outcomeOf(answered));
  } catch (thrown) {
    log.error({ ...about, fault: faultOf(thrown) }, 'not answered');
    count('failed');
  }
}

/** The command's name; null also where the interaction is of a form that Discord does not document. */
function nameOf(interaction: APIInteraction, interactions: AnswerSettings['interactions']): string | null {
  try {
    return interactions.nameOf(interaction);
  } catch {
    return null;
  }
}

function outcomeOf({ sent, denied }: Answered): Observed['outcome'] {
  return sent.status === 'sent' ? (denied ?? 'answered') : sent.status;
}
