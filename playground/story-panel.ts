import type { ShownArticle, ShownBlock, ShownStory } from '../src/fronts/playground/wire.ts';
import { element } from './element.ts';
import { findQuoted, type Place } from './text-fragment.ts';

/** The story beside the channel. */
export interface StoryPanel {
  readonly element: HTMLElement;
  readonly show: (story: ShownStory) => void;
  /** The stories to choose from, the one that comes with the bot last; none where there is no choice. */
  readonly offer: (names: readonly string[]) => void;
  /** Shows what a link to the original points at; false where it is no link to this story. */
  readonly follow: (address: string) => boolean;
}

export interface StoryPanelSettings {
  /** Told when a link wants the panel to be seen. */
  readonly opened: () => void;
  /** Told of another story that was chosen, by its name. */
  readonly choose: (name: string) => void;
}

/** A panel without a story yet. */
export function createStoryPanel({ opened, choose }: StoryPanelSettings): StoryPanel {
  const text = element('div', {
    class: 'story-text',
    tabindex: '0',
    role: 'region',
    'aria-label': 'Text of the story',
  });
  const note = element('p', { class: 'story-note', role: 'status' });
  const stories = element('select', { id: 'stories' });
  stories.addEventListener('change', () => {
    choose(stories.value);
    // Until the bot has switched, as it does not for a reader.
    mark();
  });
  const chooser = element(
    'div',
    { class: 'story-chooser', hidden: true },
    element('label', { for: stories.id }, 'Answers from'),
    stories,
    element('p', {}, 'Drop a file on the page to load a story of your own.'),
  );
  const panel = element(
    'aside',
    { class: 'story', id: 'story', 'aria-label': 'The story' },
    element('h2', {}, 'The story'),
    chooser,
    note,
    text,
  );
  let story: ShownStory = { version: '', name: null, articles: [] };
  let lit: (Place & { readonly article: number }) | null = null;

  function mark(): void {
    stories.value = story.name ?? stories.options[stories.options.length - 1]?.value ?? '';
  }

  function draw(): void {
    text.replaceChildren(
      ...story.articles.map((article, index) =>
        drawArticle(article, lit !== null && lit.article === index ? lit : null),
      ),
    );
  }

  return {
    element: panel,
    offer: (names) => {
      stories.replaceChildren(...names.map((name) => element('option', { value: name }, name)));
      chooser.hidden = names.length === 0;
      mark();
    },
    show: (next) => {
      const before = story.version;
      story = next;
      if (next.version === before) return;
      const isFirst = before === '';
      lit = null;
      note.textContent = isFirst
        ? 'The bot answers only in these words. A link under an answer lights up its place here.'
        : 'The story has changed: this is what the bot answers from now.';
      draw();
    },
    follow: (address) => {
      const index = story.articles.findIndex((article) => isOf(article, address));
      const article = story.articles[index];
      if (article === undefined) return false;
      const place = findQuoted(article.text, address);
      lit = place === null ? null : { article: index, ...place };
      note.textContent =
        place === null
          ? 'This link leads to the top of the original page.'
          : 'On Discord this link opens the original page and scrolls to these words.';
      opened();
      draw();
      const target = text.querySelector('mark') ?? text.querySelectorAll('article')[index];
      target?.scrollIntoView({
        block: 'center',
        behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
      });
      return true;
    },
  };
}

function isOf(article: ShownArticle, address: string): boolean {
  return article.address !== null && withoutFragment(address) === withoutFragment(article.address);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}

function drawArticle(article: ShownArticle, lit: Place | null): HTMLElement {
  return element(
    'article',
    { 'aria-label': article.headline ?? article.id },
    ...article.blocks.map((block) => drawBlock(article, block, lit)),
  );
}

function drawBlock({ text, headline }: ShownArticle, block: ShownBlock, lit: Place | null): HTMLElement {
  const whole = text.slice(block.start, block.end);
  const [from, to] = lit === null ? [0, 0] : [Math.max(lit.start, block.start), Math.min(lit.end, block.end)];
  const words =
    from < to
      ? [text.slice(block.start, from), element('mark', {}, text.slice(from, to)), text.slice(to, block.end)]
      : [whole];
  if (block.paragraph === null) {
    return element(whole === headline ? 'h3' : 'p', { class: whole === headline ? null : 'meta' }, ...words);
  }
  return element(
    'p',
    { class: 'paragraph' },
    element('span', { class: 'number', title: `paragraph ${block.paragraph}` }, String(block.paragraph)),
    ...words,
  );
}
