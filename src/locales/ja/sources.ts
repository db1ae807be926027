import { noun } from './nouns.ts';
import { amount } from './speech.ts';
import { join, say } from '../markdown.ts';
import type { SourcesMessages } from '../sources-messages.ts';
import type { StorySource } from '../../story/sources.ts';

const HEADINGS: Readonly<Record<StorySource['kind'], string>> = {
  speaker: '発言者',
  outlet: '伝えたとされる媒体など',
  document: '引用された文書',
};

/** Japanese words of what a story rests on. */
export const sources: SourcesMessages = {
  title: say`**このニュースのもとになっているもの**`,
  narration: (narrated, sentences, article) => {
    const what = say`出典を示さない文は${sentences}文のうち${narrated}文で、発行元自身の言葉です`;
    return article === null ? what : say`${what}（${article}）`;
  },
  unnamed: (counts) => say`発言者の名前がないもの: ${amount(counts)}`,
  heading: (kind, count) => say`**${HEADINGS[kind]}** · ${count}件`,
  line: ({ kind, name, author, ...counts }, words, place) => {
    const by = author === null ? say`` : say`${author} の`;
    const who = kind === 'document' ? say`${by}${noun(name)}` : say`${name}`;
    const said = words.map((word) => say`「${word}」`);
    return join([say`**${who}**`, say`${amount(counts)}`, join(said, ''), say`初出: ${place}`], ' · ');
  },
  none: say`このニュースは誰の言葉も伝えていません。`,
  choose: '発言を読む人を選ぶ',
  count: amount,
};
