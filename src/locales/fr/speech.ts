import type { Markdown } from '../markdown.ts';
import type { CastMessages, Manner, QuoteMessages, SaidMessages } from '../speech-messages.ts';
import { counted } from './formats.ts';
import { given, of, ofTheNoun } from './nouns.ts';
import { say, text } from './typography.ts';
import { amountsOf, isSilent } from '../amounts.ts';

/** "2 citations, 1 propos rapporté", or "rien". */
export const amount = amountsOf({
  quotes: (count) => counted(count, 'citation', 'citations'),
  claims: (count) => counted(count, 'propos rapporté', 'propos rapportés'),
  nothing: 'rien',
});

const MANNERS: Readonly<Record<Manner, string>> = {
  quote: 'cité',
  'partly-quoted': 'rapporté, cité en partie',
  claim: 'rapporté, non cité',
  denied: 'démenti',
};

const MANNERS_BY: Readonly<Record<Manner, (speaker: string) => Markdown>> = {
  quote: (speaker) => say`**${speaker}**, citation`,
  'partly-quoted': (speaker) => say`**${speaker}**, propos rapportés, cités en partie`,
  claim: (speaker) => say`**${speaker}**, propos rapportés, non cités`,
  denied: (speaker) => say`**Démenti par ${speaker}**`,
};

/** French words of what speakers say. */
export const quotes: QuoteMessages = {
  title: (speaker, counts, about) => {
    const whose = speaker === null ? say`**Ce qui est dit dans ce dossier**` : say`**${speaker}**`;
    const topic = about === null ? say`` : say` sur **${about}**, le plus pertinent d’abord`;
    return say`${whose}${topic} : ${amount(counts)}.`;
  },
  manner: (manner) => say`${MANNERS[manner]}`,
  mannerOf: (manner, speaker) => MANNERS_BY[manner](speaker ?? 'Personne non nommée'),
  reported: (words, document, medium, via) => {
    const parts = [
      ...words.map((word) => say`« ${word} »`),
      ...(document === null ? [] : [say`extrait ${ofTheNoun(document)}`]),
      ...(document !== null || medium === null ? [] : [say`${given(medium)}`]),
      ...(via === null ? [] : [say`selon ${via}`]),
    ];
    return { markdown: parts.map((part) => part.markdown).join(' · ') };
  },
  choice: (speaker, counts) => `${speaker} – ${amount(counts)}`,
  showing: (speaker, typed) => say`Voici les propos ${of(speaker)} (vous avez saisi ${typed}).`,
  nobody: (typed) => say`Le dossier ne donne aucun propos de quelqu’un du nom de « ${typed} ».`,
  noQuotes: say`Ce dossier ne donne les propos de personne.`,
  nothingAbout: (speaker, about) =>
    speaker === null
      ? say`Rien de ce qui est dit dans le dossier ne porte sur ${about}. Voici tout ce qui est dit :`
      : say`Le dossier donne des propos ${of(speaker)}, mais aucun sur ${about}. Les voici tous :`,
  whoIsQuoted: say`Il donne les propos de ces personnes :`,
  open: (number) => `Ouvrir ${number} dans l’original`,
};

/** French words of the cast. */
export const cast: CastMessages = {
  title: (count) =>
    say`**Qui est qui dans ce dossier** · ${counted(count, 'personne présentée ou citée', 'personnes présentées ou citées')}`,
  line: (name, role, counts) => {
    const what = role === null ? say`` : say` · « ${role} »`;
    return say`**${name}**${what}${isSilent(counts) ? '' : ` · ${amount(counts)}`}`;
  },
  member: (name) => say`**${name}**`,
  role: (words, place) => say`« ${words} », ${place}`,
  noRole: say`Le dossier ne dit rien de plus sur cette personne.`,
  speaksFor: (principal) => say`Parle au nom de : « ${principal} »`,
  says: (counts) =>
    isSilent(counts)
      ? say`Le dossier ne donne aucun propos de cette personne.`
      : say`Propos : ${amount(counts)}`,
  more: (left) => say`… et ${left} de plus : saisissez un nom pour trouver les autres`,
  choose: 'Choisir quelqu’un',
  count: (counts) => (isSilent(counts) ? 'aucun propos' : amount(counts)),
  allWords: (name) => `Tous les propos ${of(name)}`,
  showing: (name, typed) => say`Voici ${name} (vous avez saisi ${typed}).`,
  unknown: (typed) => say`Le dossier ne présente personne du nom de « ${typed} ».`,
  nobody: say`Ce dossier ne présente personne.`,
};

/** French words of what is said on a topic. */
export const said: SaidMessages = {
  title: (topic, statements, narrated) =>
    say`**Ce qui est dit sur « ${topic} »** : ${counted(statements, 'propos d’autrui', 'propos d’autrui')}, ${counted(narrated, 'phrase', 'phrases')} du média lui-même. Je ne juge pas qui a raison.`,
  narration: (publication) =>
    publication === null
      ? say`**Avec les propres mots de l’article**`
      : say`**Avec les propres mots ${of(publication)}**`,
  nothing: (topic) => say`Je n’ai rien trouvé dans le dossier sur « ${topic} ».`,
  open: (topic) =>
    topic === null ? 'Tout ce qui est dit dans le dossier' : text`Ce qui est dit sur « ${topic} »`,
};
