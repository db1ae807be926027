import type { AnswerChange } from '../../shelf/review.ts';
import type { Conflict, HistoryEntry } from '../../shelf/change.ts';
import type { StoreTrouble } from '../../shelf/store.ts';
import { mention, say, timestamp, type Markdown } from '../markdown.ts';
import type { GoldenMessages, ReviewMessages, ShelfMessages } from '../shelf-messages.ts';
import { counted } from './formats.ts';

const CONFLICTS: Readonly<Record<Conflict, Markdown>> = {
  'name-taken': say`**Nichts geändert.** Ein anderer Bericht heißt hier schon so: Wählen Sie einen anderen Namen.`,
  gone: say`**Nichts geändert.** Diesen Bericht oder diese Fassung gibt es hier nicht mehr: siehe /bericht liste.`,
  'changed-meanwhile': say`**Nichts geändert.** Jemand hat den Bericht inzwischen geändert: Sehen Sie in /bericht verlauf nach.`,
  'shelf-full': say`**Nichts geändert.** Auf diesem Server ist kein Platz mehr (100 Berichte, 64 MB): Entfernen Sie einen mit /bericht entfernen.`,
};

const TROUBLES: Readonly<Record<StoreTrouble['kind'], string>> = {
  unreachable: 'die Datenbank ist nicht erreichbar',
  full: 'der Datenträger ist voll',
  'read-only': 'die Datenbank lässt sich nur lesen',
  other: 'die Datenbank hat ein Problem',
};

/** What somebody did, of a story and of none. */
const DEEDS: Readonly<Record<HistoryEntry['kind'], string>> = {
  load: 'geladen',
  propose: 'Fassung vorgeschlagen',
  apply: 'Fassung übernommen',
  'roll-back': 'zurückgesetzt',
  switch: 'gewechselt',
  rename: 'umbenannt',
  remove: 'entfernt',
  restore: 'wiederhergestellt',
  settle: 'Einstellungen geändert',
  pin: 'Prüffrage angelegt',
  unpin: 'Prüffrage gelöst',
};

const OPERATORS = 'der mitgelieferte Bericht';

/** A server's shelf of stories, in German. */
export const shelf: ShelfMessages = {
  loaded: (name, version, passages) =>
    say`**${name} ist geladen.** Auf diesem Server antwortet ab jetzt dieser Bericht: ${counted(passages, 'Absatz', 'Absätze')}, Fassung ${version}.`,
  title: (count) => say`**${counted(count, 'Bericht', 'Berichte')} dieses Servers**`,
  listed: ({ name, version, servedSince, removedAt }, isServing) =>
    removedAt === null
      ? say`**${name}** · Fassung ${version}, ${timestamp(servedSince)}${isServing ? ' · antwortet jetzt' : ''}`
      : say`**${name}** · entfernt ${timestamp(removedAt)}; 24 Stunden lang wiederherstellbar`,
  operator: (isServing) => say`Der mitgelieferte Bericht${isServing ? ' · antwortet jetzt' : ''}`,
  operatorName: 'Der mitgelieferte Bericht',
  switched: (name) => say`Auf diesem Server antwortet ab jetzt: **${name ?? OPERATORS}**.`,
  renamed: (before, after) => say`**${before}** heißt ab jetzt **${after}**.`,
  removed: (name) => say`**${name} ist entfernt.** 24 Stunden lang lässt sich der Bericht wiederherstellen.`,
  restore: 'Wiederherstellen',
  restored: (name) => say`**${name}** ist wieder da. Um daraus zu antworten: /bericht wechseln.`,
  noSuchStory: (typed) => say`Dieser Server hat keinen Bericht namens ${typed}: siehe /bericht liste.`,
  noneOfItsOwn: say`Auf diesem Server antwortet ${OPERATORS}. Laden Sie einen eigenen mit /bericht laden.`,
  history: say`**Was hier geändert wurde**, das Neueste zuerst`,
  noHistory: say`Hier wurde noch nichts geändert.`,
  entry: ({ kind, by, at, story, version }) => {
    const what = story ?? (kind === 'switch' ? OPERATORS : null);
    return say`${timestamp(at)} ${mention(by)}: ${DEEDS[kind]}${what === null ? '' : `: ${what}`}${version === null ? '' : ` (Fassung ${version})`}`;
  },
  versions: (name) => say`**Fassungen von ${name}**, die neueste zuerst`,
  version: ({ number, version, loadedBy, loadedAt, appliedAt }, isCurrent) =>
    say`${number}. ${version} · geladen von ${mention(loadedBy)} ${timestamp(loadedAt)}${isCurrent ? ' · antwortet jetzt' : appliedAt === null ? ' · nie übernommen' : ''}`,
  noSuchVersion: (number) =>
    say`Es gibt keine Fassung ${number}, aus der geantwortet wurde: siehe /bericht verlauf.`,
  rolledBack: (name, number) => say`**${name}**: Es antwortet wieder Fassung ${number}.`,
  conflict: (conflict) => CONFLICTS[conflict],
  trouble: ({ kind }) =>
    say`**Nichts geändert**: ${TROUBLES[kind]}. Der Betreiber ist benachrichtigt. Berichte im Arbeitsspeicher antworten weiter; versuchen Sie es in einer Minute noch einmal.`,
  unreachable: say`Ich komme im Moment nicht an den Bericht dieses Servers. Bitte versuchen Sie es in einer Minute noch einmal; der Betreiber ist benachrichtigt.`,
  damaged: say`Der Bericht dieses Servers lässt sich nicht mehr lesen. Die Moderation kann mit /bericht zurücksetzen zu einer früheren Fassung zurück oder ihn mit /bericht laden neu laden.`,
  noAddresses: say`Wer diesen Bot betreibt, erlaubt keine Adressen. Hängen Sie den Artikel als Datei an, oder lassen Sie beides weg, um den Text einzufügen.`,
  oneSource: say`Geben Sie eine Datei oder eine Adresse an, nicht beides.`,
  emptyText: say`Es gibt keinen Text zu laden.`,
  form: {
    load: 'Einen Bericht laden',
    reload: 'Neuer Text des Berichts',
    add: 'Einen Artikel hinzufügen',
    name: 'Wie der Bericht hier heißen soll',
    text: 'Text: Überschrift zuerst, dann eine Leerzeile',
    textHint: 'Bis zu 4.000 Zeichen. Für mehr: eine Datei anhängen.',
  },
};

/** A proposed version, in German. */
export const review: ReviewMessages = {
  title: (name, before, after) =>
    say`**Vorschlag${name === null ? '' : ` für ${name}`}**: Fassung ${after} statt ${before}`,
  answers: ({ answers, asked }) =>
    say`**Antworten, die sich ändern würden: ${answers.length}** von ${counted(asked, 'Frage', 'Fragen')}, beiden Fassungen gestellt`,
  answer: ({ question, losesGolden }: AnswerChange) =>
    losesGolden ? say`**${question}** · Prüffrage: ihre Stelle antwortet nicht mehr` : say`**${question}**`,
  before: say`jetzt:`,
  after: say`dann:`,
  nothing: say`der Bericht sagt es nicht`,
  serving: say`Die jetzige Fassung antwortet weiter, bis Sie diese übernehmen.`,
  apply: 'Übernehmen',
  discard: 'Verwerfen',
  rollBack: 'Zurücksetzen',
  applied: (version) => say`**Übernommen.** Ab jetzt antwortet Fassung ${version}.`,
  appliedAlone: say`Keine Prüffrage verliert ihre Antwort, darum wurde sie gleich übernommen.`,
  discarded: say`**Verworfen.** Nichts hat sich geändert.`,
  rolledBack: (version) => say`**Zurückgesetzt.** Es antwortet wieder Fassung ${version}.`,
  other: say`**Nichts geändert.** Die Dateien haben sich seit dem Vorschlag noch einmal geändert: Laden Sie erneut.`,
  outrun: say`**Nicht übernommen.** Jemand hat den Bericht vorher geändert. Das ist Ihre Fassung neben der, die jetzt gilt.`,
  whichArticle: (files) =>
    say`**Nichts geändert.** Der Bericht hat mehrere Artikel: Geben Sie der Datei den Namen dessen, den sie ersetzt (${files.join(', ')}), oder fügen Sie sie mit /bericht ergänzen als neuen Artikel hinzu.`,
};

/** Golden questions, in German. */
export const golden: GoldenMessages = {
  choose: (question) => say`Welche Stelle soll **${question}** beantworten?`,
  passage: (paragraph, words) => `¶${paragraph} ${words}`,
  placeholder: 'Stelle wählen',
  pinned: (question) =>
    say`**Angelegt.** Ein Neuladen meldet es, wenn eine andere Stelle diese Frage beantworten würde: ${question}`,
  unpinned: (question) => say`**Gelöst:** ${question}`,
  nothingFound: say`Nichts im Bericht kommt dieser Frage nahe; es gibt keine Stelle, an die sie sich heften ließe.`,
  tooLong: say`Diese Frage ist zu lang: Nehmen Sie weniger als 70 Zeichen.`,
  none: say`Dieser Bericht hat keine Prüffragen. Legen Sie eine mit /prüffragen anlegen an.`,
  title: (count) => say`**${counted(count, 'Prüffrage', 'Prüffragen')}**`,
  listed: (question, isKept) => say`${isKept ? 'gehalten' : '**verloren**'} · ${question}`,
  noSuchQuestion: (typed) => say`Keine Prüffrage lautet ${typed}`,
};
