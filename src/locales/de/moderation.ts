import type { FeedbackKind } from '../../shelf/counted.ts';
import type { Sureness } from '../../retrieval/sureness.ts';
import { LANGUAGES } from '../languages.ts';
import { join, say, type Markdown } from '../markdown.ts';
import type {
  ActionMessages,
  FeedbackMessages,
  GapsMessages,
  RecheckMessages,
  SettingsMessages,
} from '../moderation-messages.ts';
import { counted } from './formats.ts';
import { roleMention, userMention } from '../mentions.ts';

const SURENESS: Readonly<Record<Sureness, { readonly label: string; readonly description: string }>> = {
  strict: { label: 'Streng', description: 'Nur antworten, wenn es sehr sicher ist; öfter ablehnen' },
  balanced: {
    label: 'Ausgewogen',
    description: 'Eine falsche Stelle und eine übersehene wiegen gleich schwer',
  },
  eager: { label: 'Großzügig', description: 'Öfter antworten, und dabei öfter falsch' },
};

/** What moderators settle, in German. */
export const settings: SettingsMessages = {
  title: say`**Einstellungen dieses Servers**`,
  intro: say`Eine Änderung gilt sofort, für alle hier.`,
  state: {
    replies: (replies) =>
      replies === 'public'
        ? say`**Antworten** · für alle im Kanal`
        : say`**Antworten** · nur für die, die fragen, mit einem Knopf zum Teilen`,
    language: (language) =>
      language === 'auto'
        ? say`**Sprache** · Antworten für alle in der Sprache des Servers; private in der Sprache derer, die fragen`
        : say`**Sprache** · Antworten für alle auf ${LANGUAGES[language].name}; private in der Sprache derer, die fragen`,
    moderatorRole: (role) =>
      role === null
        ? say`**Moderation** · Mitglieder, die Nachrichten verwalten dürfen`
        : say`**Moderation** · Mitglieder, die Nachrichten verwalten dürfen, und ${roleMention(role, say`die Rolle ${role}`)}`,
    sureness: (sureness) =>
      say`**Sicherheit** · ${SURENESS[sureness].label}: ${SURENESS[sureness].description}`,
    gaps: (isOn) =>
      isOn
        ? say`**Lückenbericht** · an: Wörter, auf die der Bericht keine Antwort hat, werden gezählt, sobald drei Personen danach gefragt haben`
        : say`**Lückenbericht** · aus: Es wird nichts gezählt`,
    perMinute: (count) =>
      say`**Tempo** · ${counted(count, 'Aufruf', 'Aufrufe')} pro Minute für jedes Mitglied, ${4 * count} für jeden Kanal`,
  },
  setReplies: (to) => (to === 'public' ? 'Allen antworten' : 'Nur denen antworten, die fragen'),
  setGaps: (to) => (to ? 'Lückenbericht einschalten' : 'Lückenbericht ausschalten'),
  chooseLanguage: 'Die Sprache der Antworten für alle',
  automatic: 'Wie in Discord für den Server eingestellt',
  chooseRole: 'Eine Rolle, die auch moderieren darf; leer: keine',
  chooseSureness: 'Wie sicher eine Antwort sein muss',
  sureness: (sureness) => SURENESS[sureness],
  choosePerMinute: 'Aufrufe pro Minute für jedes Mitglied',
  perMinute: (count) => `${count} pro Minute`,
  saved: say`Gespeichert.`,
  notSaved: say`**Nicht gespeichert.** Nichts hat sich geändert.`,
  noServer: say`Hier werden keine Einstellungen aufbewahrt: Ich laufe ohne Speicher für Server.`,
};

/** What the story lacks and what readers find wrong, in German. */
export const gaps: GapsMessages = {
  title: (count) =>
    say`**Wonach gefragt wird, ohne dass der Bericht es sagt** · ${counted(count, 'Begriff', 'Begriffe')}`,
  explained: say`Ein Begriff zählt, sobald drei verschiedene Personen an einem Tag danach gefragt haben. Weder wer gefragt hat noch die Frage wird aufbewahrt.`,
  none: say`Nach keinem Begriff haben bisher drei Personen an einem Tag gefragt.`,
  off: say`Der Lückenbericht ist auf diesem Server ausgeschaltet. In /einstellungen können Sie ihn einschalten.`,
  line: ({ term, count, first, last }) =>
    say`**${term}** · ${counted(count, 'Person', 'Personen')}, ${first === last ? first : `${first} bis ${last}`}`,
  more: (left) => say`${left} weitere in der Datei`,
  feedback: say`**Antworten, die als falsch gemeldet wurden**`,
  wrong: (passage, counts) =>
    say`„${passage}“: ${counts.map(([kind, count]) => `${KINDS[kind].label} ${count}`).join(', ')}`,
  noFeedback: say`Keine Antwort wurde als falsch gemeldet.`,
  chart: 'Wonach gefragt wird, ohne dass der Bericht es sagt',
  chartDescribed: (shown) =>
    `Balkendiagramm der Begriffe, nach denen am meisten gefragt wird: ${shown.map(({ term, count }) => `${term} ${count}`).join(', ')}`,
  file: 'Die Begriffe und die Zahl falscher Antworten als Tabelle',
  columns: { kind: 'Art', words: 'Wörter', count: 'Anzahl', first: 'zuerst', last: 'zuletzt' },
  asked: 'gefragt',
};

const KINDS: Readonly<Record<FeedbackKind, { readonly label: string; readonly description: string }>> = {
  passage: {
    label: 'Falsche Stelle',
    description: 'Eine andere Stelle würde antworten, oder diese tut es nicht',
  },
  speaker: { label: 'Falsche Person', description: 'Jemand anderes sagt das' },
  context: {
    label: 'Aus dem Zusammenhang gerissen',
    description: 'Die Worte bedeuten dort, wo sie stehen, etwas anderes',
  },
  refuse: { label: 'Besser keine Antwort', description: 'Der Bericht sagt nicht, wonach gefragt wurde' },
};

/** A reader's report on an answer, in German. */
export const feedback: FeedbackMessages = {
  ask: say`**Was ist an dieser Antwort falsch?** Die Moderation sieht nur, wie oft jeder Grund gewählt wird, nie von wem.`,
  choose: 'Wählen Sie, was falsch ist',
  kind: (kind) => KINDS[kind],
  thanks: (kind) =>
    say`**Danke.** „${KINDS[kind].label}“ ist für die Moderation vermerkt, einmal je Person, Stelle und Tag.`,
  off: say`Auf diesem Server werden solche Meldungen nicht gezählt; es wurde nichts vermerkt.`,
};

/** The buttons on answers, in German. */
export const actions: ActionMessages = {
  showInContext: 'Im Zusammenhang zeigen',
  morePassages: 'Weitere Stellen',
  wrong: 'Falsch?',
  recheck: 'Erneut prüfen',
  back: 'Zurück zur Antwort',
  share: 'Teilen',
  sharedBy: (user) => say`Geteilt von ${userMention(user, say`einem Mitglied`)}`,
  inContext: (paragraph, isMarked) =>
    isMarked
      ? say`Die Stelle, Absatz ${paragraph}; der zitierte Satz ist fett`
      : say`Die Stelle, Absatz ${paragraph}; sie ist ein einziger Satz, der zitierte`,
  further: say`**Weitere Stellen**, die nächstbeste zuerst`,
  noFurther: say`Ich habe dazu keine weiteren Stellen gefunden.`,
  placeGone: say`Der Bericht hat sich seit dieser Antwort geändert; ihre Stelle kenne ich nicht mehr. Bitte fragen Sie neu mit /frage, oder drücken Sie „Erneut prüfen“.`,
};

/** Checking an old answer, in German. */
export const recheck: RecheckMessages = {
  title: (isSame) =>
    isSame
      ? say`**Erneut geprüft.** Der Bericht hat sich seit dieser Antwort nicht geändert.`
      : say`**Erneut geprüft** am Bericht, wie er jetzt ist; er hat sich seit dieser Antwort geändert.`,
  unchanged: (words, place) => say`- **Unverändert:** „${words}“ (${place})`,
  reworded: (words) => say`- **Umformuliert:** „${words}“`,
  withdrawn: (words) => say`- **Zurückgezogen:** „${words}“ steht nicht mehr im Bericht.`,
  more: (left) => say`${left} weitere nicht geprüft`,
};

/** Why a reader has to wait. */
export function tooFast(by: 'member' | 'channel', seconds: number): Markdown {
  const wait = say`Bitte versuchen Sie es in ${counted(seconds, 'Sekunde', 'Sekunden')} noch einmal.`;
  return by === 'member'
    ? join([say`Das war schneller, als dieser Server erlaubt.`, wait], ' ')
    : join([say`In diesem Kanal wird gerade zu viel auf einmal gefragt.`, wait], ' ');
}
