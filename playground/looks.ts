import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordVerifiedAuthorTag } from '@skyra/discord-components-core/discord-verified-author-tag.js';

// The library has Discord's older colours, some too faint to be read (WCAG 1.4.3), and inside its elements only a
// stylesheet of their own can change them. Both themes come from the page's own variables.
const messages = ':host { border: 0; color: var(--text); font-family: inherit; }';
const message = `
  :host { color: var(--text); font-family: inherit; padding-inline: 16px 48px; }
  :host(:hover) { background: var(--hover); }
  :host .discord-message-timestamp { color: var(--faint); }
  .discord-message-markup { display: block; }
  .discord-author-avatar img { cursor: default; }
  @media (max-width: 500px) { :host { padding-inline: 12px; } }
`;
const author = `
  :host .discord-author-username { color: var(--strong); }
  :host .discord-author-username:hover { text-decoration: none; cursor: default; }
`;
const tag = ':host { background: var(--accent); font-size: 0.6875em; font-weight: 600; }';
const command = `
  :host { color: var(--faint) !important; }
  :host::before { border-color: var(--line) !important; }
  .discord-replied-message-username, .discord-replied-message-content { opacity: 1 !important; cursor: default !important; }
  .discord-replied-message-username { color: var(--strong) !important; }
  :host .discord-slash-command-name, :host .discord-slash-command-name:hover, :host .discord-context-command-name {
    background: var(--sunken); color: var(--link) !important; font-size: 0.8125rem; padding: 1px 6px;
  }
  :host { min-width: 0; }
  :host .discord-slash-command-name { min-width: 0; overflow: hidden; }
  .discord-slash-command-name span { overflow: hidden; text-overflow: ellipsis; }
  .discord-replied-message-username:hover, .discord-replied-message-content:hover { text-decoration: none !important; }
`;

/** Gives the library's elements the page's colours; must run before the first of them is made. */
export function giveLooks(): void {
  DiscordMessages.elementStyles.push(sheetOf(messages));
  DiscordMessage.elementStyles.push(sheetOf(message));
  DiscordAuthorInfo.elementStyles.push(sheetOf(author));
  DiscordVerifiedAuthorTag.elementStyles.push(sheetOf(tag));
  DiscordCommand.elementStyles.push(sheetOf(command));
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
