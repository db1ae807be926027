import { numberedCardButtons } from './card.ts';
import { completeNames, completedOption } from './completion.ts';
import { keptPage } from './kept-page.ts';
import { customId } from '../src/interactions/custom-id.ts';
import { defineCommand, everywhere, type Context, type MessageBody } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { castMemberMessage, castMessage, type CastControls } from '../src/reply/cast.ts';
import { buttonRows, message, textDisplay } from '../src/reply/message.ts';
import { brief } from '../src/reply/verbatim/window.ts';
import { findName } from '../src/retrieval/suggest.ts';
import { castOf, type CastMember } from '../src/story/cast.ts';
import { wordsButton } from './quote.ts';

const NAME = 'who';
const CHOOSE = 'choose';

/** Room in rendered UTF-16 units for what a reader typed, when it is shown again. */
const TYPED = 100;

/** `/who person`: who is who in the story, by its own words, and what each says. */
export const whoCommand = defineCommand({
  data: {
    name: NAME,
    description: en.commands.who,
    ...everywhere,
    options: [completedOption('person', en.commands['who.person'], false)],
  },
  access: 'everyone',
  private: false,
  run: ({ person: typed }, context) => {
    const cast = castOf(context.served.index.story);
    if (typed === undefined) return wholeCast(cast, context);
    const found = findName(
      cast.map(({ name }) => name),
      typed,
    );
    const member = cast.find(({ name }) => name === found);
    const { cast: words } = context.messages;
    if (member === undefined) {
      const { components } = wholeCast(cast, context);
      return message(...textDisplay(words.unknown(brief(typed, TYPED))), ...components);
    }
    const isAsTyped = member.name.toLowerCase() === typed.trim().toLowerCase();
    const note = isAsTyped ? [] : textDisplay(words.showing(brief(member.name, TYPED), brief(typed, TYPED)));
    return message(...note, ...oneOf(member, cast, context).components);
  },
  complete: (_focused, typed, { served }) => {
    const names = castOf(served.index.story).map(({ name }) => name);
    return completeNames(names, typed);
  },
  press: ([does, version, key, ...rest], context) => {
    if (does !== CHOOSE || version === undefined || key === undefined || rest.length > 0) return null;
    const cast = castOf(context.served.index.story);
    const member = cast.find(({ name }) => keyOf(name) === key);
    const shown = member === undefined ? wholeCast(cast, context) : oneOf(member, cast, context);
    return { message: keptPage(shown, version, context), replaces: true };
  },
});

function wholeCast(cast: readonly CastMember[], context: Context): MessageBody {
  return castMessage(cast, tellingOf(context), controlsFor(null, context));
}

function oneOf(member: CastMember, cast: readonly CastMember[], context: Context): MessageBody {
  return castMemberMessage(member, cast, tellingOf(context), controlsFor(member, context));
}

function tellingOf({ served, messages }: Context) {
  return { story: served.index.story, messages };
}

/** A menu remembers the version; the one chosen comes with the choice, so that it works after a restart. */
function controlsFor(member: CastMember | null, context: Context): CastControls {
  const { served, messages } = context;
  const { story } = served.index;
  const says = member !== null && member.statements.length > 0;
  const label = says ? messages.cast.allWords(brief(member.name, KEY)) : '';
  return {
    menuId: customId(NAME, CHOOSE, story.version),
    keyOf,
    cardsOf: (quotes) => numberedCardButtons(quotes, context),
    below: says ? buttonRows(wordsButton(label, member.name, story)) : [],
  };
}

/** UTF-16 units of a name by which a menu finds it again. */
const KEY = 60;

function keyOf(name: string): string {
  return brief(name, KEY);
}
