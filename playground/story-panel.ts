import type { ShownArticle, ShownBlock, ShownStory } from '../src/fronts/playground/wire.ts';
import { element } from './element.ts';
import { findQuoted, type Place } from './text-fragment.ts';

/** The story beside the channel. */
export interface StoryPanel {
  readonly element: HTMLElement;
  readonly show: (story: ShownStory) => void;
  /** Shows what a link to the original points at; false where it is no link to this story. */
  readonly follow: (address: string) => boolean;
}

/** A panel without a story yet, below `chooser`; `opened` is told when a link wants it to be seen. */
export function createStoryPanel(chooser: HTMLElement, opened: () => void): StoryPanel {
  const text = element('div', {
    class: 'story-text',
    tabindex: '0',
    role: 'region',
    'aria-label': 'Text of the story',
  });
  const note = element('p', { class: 'story-note', role: 'status' });
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

  function draw(): void {
    text.replaceChildren(
      ...story.articles.map((article, index) =>
        drawArticle(article, lit !== null && lit.article === index ? lit : null),
      ),
    );
  }

  return {
    element: panel,
    show: (next) => {
      if (next.version === story.version) return;
      const isFirst = story.version === '';
      story = next;
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
