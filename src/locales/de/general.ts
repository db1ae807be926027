import { FIELDS } from './answer.ts';
import { counted } from './formats.ts';
import { tooFast } from './moderation.ts';
import { noun, theNoun } from './nouns.ts';
import { problem, warning } from './problem.ts';
import { say } from '../markdown.ts';
import type { HelpMessages, PageMessages, TroubleMessages } from '../general-messages.ts';
import type { DocumentMessages, ReloadMessages, StoryMessages } from '../story-messages.ts';
import { capital } from '../letters.ts';

/** In German. */
export const document: DocumentMessages = {
  title: (kind, author) =>
    author === null
      ? say`**${capital(theNoun(kind))}, wie im Artikel zitiert**`
      : say`**${capital(theNoun(kind))} von ${author}**`,
  partsOnly: (kind) =>
    say`${capital(theNoun(kind))} ist hier nur in den Teilen zu lesen, die der Artikel zitiert.`,
  via: (outlet) => say`berichtet von ${outlet}`,
  folded: (paragraph, via) =>
    via === null
      ? say`Absatz ${paragraph} zitiert einige dieser Worte noch einmal; sie werden einmal gezeigt.`
      : say`Absatz ${paragraph} zitiert einige dieser Worte noch einmal, wie ${via} berichtet; sie werden einmal gezeigt.`,
  none: say`Dieser Bericht zitiert keinen Brief und kein anderes Dokument.`,
  read: (kind, author) => (author === null ? `${noun(kind)} lesen` : `${noun(kind)} von ${author} lesen`),
  name: (kind, author) => (author === null ? noun(kind) : `${noun(kind)} von ${author}`),
  several: (count) =>
    say`Der Bericht zitiert ${counted(count, 'Dokument', 'Dokumente')}. Zu lesen sind die Teile, die er zitiert.`,
  listed: (kind, author, parts) =>
    author === null
      ? say`**${capital(theNoun(kind))}** · ${counted(parts, 'Teil', 'Teile')}`
      : say`**${capital(theNoun(kind))} von ${author}** · ${counted(parts, 'Teil', 'Teile')}`,
  unknown: (typed) => say`Der Bericht zitiert kein Dokument wie ${typed}.`,
};

/** In German. */
export const story: StoryMessages = {
  noHeadline: say`Dieser Artikel hat keine Überschrift.`,
  fieldLine: (field, value) => say`${capital(FIELDS[field])}: ${value === null ? 'nicht angegeben' : value}`,
  counts: (passages, sentences, quoted) =>
    say`${counted(passages, 'Absatz', 'Absätze')}, ${counted(sentences, 'Satz', 'Sätze')}, ${counted(quoted, 'Zitat', 'Zitate')}`,
  loaded: (seconds, version) => say`Geladen <t:${seconds}:R> · Fassung ${version}`,
  related: say`Verwandte Artikel`,
  tryAsking: say`Sie können fragen:`,
  openOriginal: 'Original öffnen',
  noSuchArticle: (typed) => say`Der Bericht hat keinen Artikel wie ${typed}`,
};

const CHANGED = { passages: 'Absätze', quotes: 'Zitate', speakers: 'Personen', questions: 'Fragen' } as const;

/** In German. */
export const reload: ReloadMessages = {
  unchanged: (version) => say`Nichts hat sich geändert: Fassung ${version} gilt weiter.`,
  noChange: say`Kein Absatz, kein Zitat, keine Person und keine Frage ist hinzugekommen oder weggefallen.`,
  changed: (what, { added, removed, changed }) =>
    say`**${CHANGED[what]}**: ${added.length} neu, ${removed.length} weggefallen${changed.length === 0 ? '' : `, ${changed.length} umformuliert`}`,
  reworded: (before, after) => say`Vorher: ${before}\nNachher: ${after}`,
  added: (text) => say`Neu: ${text}`,
  removed: (text) => say`Weggefallen: ${text}`,
  more: (left) => say`… und ${left} weitere`,
  refused: (count) =>
    say`**Nicht neu geladen.** ${counted(count, 'Datei ist', 'Dateien sind')} nicht zu gebrauchen; der alte Bericht gilt weiter.`,
  problem,
  warning,
};

/** In German. */
export const help: HelpMessages = {
  intro: say`**Verbatim** beantwortet Fragen zu einem Nachrichtenbericht, und zwar nur mit dessen eigenen Worten.`,
  command: (usage, description, moderators) =>
    say`**${usage}** · ${description}${moderators ? ' (nur für die Moderation)' : ''}`,
  messageCommand: (name) => say`**${name}** · im Menü jeder Nachricht, unter „Apps“`,
  verbatim: say`Was in einem Zitat steht, ist der Text des Artikels, Zeichen für Zeichen. Wo ich etwas auslasse, zeige ich […].`,
};

/** In German. */
export const pages: PageMessages = {
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
  place: (page, count) => say`Seite ${page} von ${count}`,
  storyChanged: say`Der Bericht wurde seit dieser Nachricht neu geladen. Dies ist die jetzige Fassung.`,
  questionGone: say`Der Bericht hat sich geändert, seit es diesen Knopf gibt; seine Frage habe ich nicht mehr. Bitte stellen Sie sie neu mit /frage.`,
};

/** In German. */
export const trouble: TroubleMessages = {
  fault: say`Bei mir ist etwas schiefgegangen; es ist vermerkt. Bitte versuchen Sie es noch einmal.`,
  unknownCommand: say`Diesen Befehl kenne ich nicht mehr. Es kann etwas dauern, bis Discord die jetzigen zeigt.`,
  unknownButton: say`Ich weiß nicht, wofür dieser Knopf war. Er kann von einer älteren Fassung von mir stammen; bitte rufen Sie den Befehl neu auf.`,
  unsuitableOptions: say`Mit diesen Angaben kann ich nichts anfangen. Bitte prüfen Sie sie und senden Sie den Befehl noch einmal.`,
  moderatorsOnly: say`Das ist der Moderation vorbehalten: Es braucht die Berechtigung „Nachrichten verwalten“.`,
  moderatorsOnlyInServer: say`Das ist der Moderation eines Servers vorbehalten; in Direktnachrichten geht es nicht.`,
  tooFast,
};
