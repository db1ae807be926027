import { fateOf } from '../../src/check/fate.ts';
import type { Context, Pressed } from '../../src/interactions/command.ts';
import { recheckMessage } from '../../src/reply/recheck.ts';
import { quotedIn } from '../../src/reply/verbatim/read-back.ts';
import { isVersion } from '../../src/story/story.ts';

/**
 * What has become of the words that an answer quotes, in the story that serves now; for the one who asks only. Null where
 * the state means nothing or the message quotes nothing.
 */
export function recheckAnswer([version = '', ...more]: readonly string[], context: Context): Pressed | null {
  const { served, readers, pressed } = context;
  const { story } = served.index;
  const quoted = (pressed?.components ?? []).flatMap((part) =>
    'content' in part ? quotedIn(part.content) : [],
  );
  if (!isVersion(version) || more.length > 0 || quoted.length === 0) return null;
  const rechecked = [...new Set(quoted)].map((text) => ({ text, fate: fateOf(text, story) }));
  const message = recheckMessage(rechecked, version === story.version, { story, messages: readers.asker });
  return { message, replaces: false, isPrivate: true };
}
