import { defineCommand, inServers, type Context, type MessageBody } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { gapsMessage, gapsPicture, type Report } from '../src/reply/gaps.ts';
import { textMessage } from '../src/reply/message.ts';
import type { Counts } from '../src/shelf/shelf.ts';
import type { Reached } from '../src/shelf/store.ts';

/** Rows of each kind that the file holds at most. */
const MOST = 500;

/** `/gaps`: what readers ask that the story does not say, and which answers they call wrong, counted. */
export const gapsCommand = defineCommand({
  data: {
    name: 'gaps',
    description: en.commands.gaps,
    ...inServers,
  },
  access: 'moderators',
  private: true,
  run: async (_options, { counts, draw, messages }: Context): Promise<MessageBody> => {
    if (counts === null) return textMessage(messages.gaps.off);
    const report = await reportOf(counts);
    if (report.status === 'trouble') return textMessage(messages.shelf.trouble(report));
    const picture = gapsPicture(report.value, messages);
    const drawn = picture === null || draw === null ? null : await draw(picture);
    return gapsMessage(report.value, drawn, messages);
  },
});

async function reportOf(counts: Counts): Promise<Reached<Report>> {
  const [gaps, feedback] = await Promise.all([counts.gaps(MOST), counts.feedback(MOST)]);
  if (gaps.status === 'trouble') return gaps;
  if (feedback.status === 'trouble') return feedback;
  return { status: 'reached', value: { gaps: gaps.value, feedback: feedback.value } };
}
