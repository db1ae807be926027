import type { Markdown } from './markdown.ts';

/** Words of the list of commands. */
export interface HelpMessages {
  readonly intro: Markdown;
  readonly command: (usage: string, description: string, moderators: boolean) => Markdown;
  /** Where to find a command in the context menu of messages. */
  readonly messageCommand: (name: string) => Markdown;
  readonly verbatim: Markdown;
}

/** Words of turning pages. */
export interface PageMessages {
  readonly previous: string;
  readonly next: string;
  readonly place: (page: number, count: number) => Markdown;
  /** That the message now shows another version of the story than when it was posted. */
  readonly storyChanged: Markdown;
  /** That the story has changed, and with it what the button pressed would have asked. */
  readonly questionGone: Markdown;
}

/** Private words for what could not be done. */
export interface TroubleMessages {
  readonly fault: Markdown;
  readonly unknownCommand: Markdown;
  readonly unknownButton: Markdown;
  readonly unsuitableOptions: Markdown;
  readonly moderatorsOnly: Markdown;
  readonly moderatorsOnlyInServer: Markdown;
  /** That a member, or a channel, asks faster than is allowed, and how long to wait. */
  readonly tooFast: (by: 'member' | 'channel', seconds: number) => Markdown;
}
