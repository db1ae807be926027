import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Context } from '../../src/interactions/command.ts';
import { topicFor } from '../../src/retrieval/said/about.ts';
import { speakersOf } from '../../src/story/speakers.ts';
import { wordsButton } from '../quote.ts';
import { saidButton } from '../said.ts';

/** A judgement is not the bot's to give: what each side says of it is shown instead, or all that is said. */
export function sidesButton(question: string, context: Context): readonly APIButtonComponent[] {
  const { served, messages } = context;
  const topic = topicFor(served.index, question);
  if (topic !== null) return saidButton(topic, context);
  const { story } = served.index;
  return speakersOf(story).length === 0 ? [] : wordsButton(messages.said.open(null), null, story);
}
