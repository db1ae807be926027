import { element } from './element.ts';

/** A list of the stories that the server can be answered from. */
export interface StoryChooser {
  readonly element: HTMLElement;
  /** Offers these, the one that comes with the bot last, which `serving` null stands for; none hide the list. */
  readonly offer: (names: readonly string[], serving: string | null) => void;
}

/** A list without stories yet; `choose` is told of the one that is chosen. */
export function createStoryChooser(choose: (name: string) => void): StoryChooser {
  let serves = '';
  const list = element('select', { id: 'stories' });
  list.addEventListener('change', () => {
    choose(list.value);
    // Until the bot has switched, which it refuses to a reader.
    list.value = serves;
  });
  const chooser = element(
    'div',
    { class: 'story-chooser', hidden: true },
    element('label', { for: list.id }, 'Answers from'),
    list,
    element('p', {}, 'Drop a file on the page to load a story of your own.'),
  );
  return {
    element: chooser,
    offer: (names, serving) => {
      serves = serving ?? names.at(-1) ?? '';
      list.replaceChildren(...names.map((name) => element('option', { value: name }, name)));
      list.value = serves;
      chooser.hidden = names.length === 0;
    },
  };
}
