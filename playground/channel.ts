import { element } from './element.ts';
import { drawMessage, type DrawnMessage, type MessageSettings, type Shown } from './message.ts';

/** The messages of the channel. */
export interface Channel {
  readonly element: HTMLElement;
  readonly add: (shown: Shown) => DrawnMessage;
  readonly remove: (message: DrawnMessage) => void;
  /** Scrolls to the end, yet not past the beginning of `last`. */
  readonly show: (last: HTMLElement) => void;
  /** A line of the page's own, not of the conversation. */
  readonly note: (sentence: string) => void;
}

const remove = ({ element: one }: DrawnMessage): void => one.remove();

/** A channel with a welcome and no message. */
export function createChannel(settings: Omit<MessageSettings, 'dismiss'>, welcome: Node): Channel {
  const list = document.createElement('discord-messages');
  list.setAttribute('no-background', '');
  const log = element(
    'div',
    { class: 'log', role: 'log', tabindex: '0', 'aria-label': 'Messages in #the-story' },
    welcome,
    list,
  );
  const show = (last: HTMLElement): void => {
    requestAnimationFrame(() => {
      log.scrollTop += last.getBoundingClientRect().top - log.getBoundingClientRect().top;
    });
  };
  // A picture has its height only once it is there; its event does not bubble.
  log.addEventListener(
    'load',
    ({ target }) => {
      const last = list.lastElementChild;
      if (last instanceof HTMLElement && target instanceof Node && last.contains(target)) show(last);
    },
    true,
  );
  return {
    element: log,
    add: (shown) => {
      const message = drawMessage(shown, { ...settings, dismiss: remove });
      list.append(message.element);
      show(message.element);
      return message;
    },
    remove,
    show,
    note: (sentence) => {
      const line = element('p', { class: 'note' }, sentence);
      list.append(line);
      show(line);
    },
  };
}
