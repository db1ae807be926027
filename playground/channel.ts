import { element } from './element.ts';
import { drawMessage, type DrawnMessage, type MessageSettings, type Shown } from './message.ts';

/** The messages of the channel. */
export interface Channel {
  readonly element: HTMLElement;
  readonly add: (shown: Shown) => DrawnMessage;
  readonly remove: (message: DrawnMessage) => void;
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
  const toEnd = (): void => {
    log.scrollTop = log.scrollHeight;
  };
  return {
    element: log,
    add: (shown) => {
      const message = drawMessage(shown, { ...settings, dismiss: remove });
      list.append(message.element);
      requestAnimationFrame(toEnd);
      return message;
    },
    remove,
    note: (sentence) => {
      list.append(element('p', { class: 'note' }, sentence));
      requestAnimationFrame(toEnd);
    },
  };
}
