import { DEFAULT_SURENESS } from '../retrieval/sureness.ts';
import { findSpeaker } from '../retrieval/suggest.ts';
import { cardOf } from '../reply/card.ts';
import { openPictures } from '../pictures/open-pictures.ts';
import { statementsOf } from '../story/statement.ts';
import { complain } from './complain.ts';
import { openForOne } from './open-app.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** Which quote: by its number among the speaker's, or among everyone's, as `/quote` counts them. */
interface Chosen {
  readonly story: string | undefined;
  readonly speaker: string | undefined;
  readonly number: string;
}

/** `verbatim quotes --card`: a quote as a PNG on the output; what it shows is told on the error stream. */
export async function cardOnce({ story, speaker, number }: Chosen, around: Surroundings): Promise<ExitCode> {
  if (around.typing)
    return misuse(around, 'a picture is no text: send it to a file, as in --card 2 > card.png');
  const pictures = await openPictures();
  if (pictures.status === 'absent') return complain(around, pictures.complaint);
  const app = await openForOne(story, DEFAULT_SURENESS, around);
  if (app === null) return 1;
  const { index } = app.operator.served();
  const name = speaker === undefined ? null : (findSpeaker(index, speaker) ?? speaker);
  const theirs = statementsOf(index.story).filter((one) => name === null || one.speaker === name);
  const statement = /^\d+$/.test(number) ? theirs[Number(number) - 1] : undefined;
  if (statement === undefined)
    return misuse(around, `there is no number ${number}: the story tells of ${theirs.length}`);
  if (statement.kind === 'claim') return misuse(around, `number ${number} is only reported, not quoted`);
  const { picture, description } = cardOf(statement, { story: index.story, messages: app.messages });
  const png = await pictures.draw(picture);
  if (png === null) return complain(around, 'no font on this machine has all letters of these words');
  around.output.write(png);
  around.errors.write(`${description}\n`);
  return 0;
}

function misuse(around: Surroundings, complaint: string): ExitCode {
  complain(around, complaint);
  return 2;
}
