import { date } from './formats.ts';
import { isKnown, shownDate, shownDates } from '../formats.ts';
import { dayStamp, join, say } from '../markdown.ts';
import type { TimelineMessages } from '../timeline-messages.ts';

/** Japanese words of the timeline. */
export const timeline: TimelineMessages = {
  title: (count) => say`**いつ何があったか** · 日付のある${count}文、日付順`,
  countedFrom: (published) =>
    published === null
      ? say`「Monday」のような日は、それを載せた記事の日付から数えています。日を確定できない場合、日付は示しません。`
      : say`「Monday」のような日は、記事の日付（${dayStamp(published)}）から数えています。日を確定できない場合、日付は示しません。`,
  noDate: say`「Monday」のような日は、記事に日付がないと数えられません。`,
  when: (when, words, also) =>
    join(
      [
        isKnown(when) ? say`**${shownDate(when, date)}**` : say`**「${words}」**`,
        ...(also.length === 0 ? [] : [say`ほかに ${shownDates(also, date, '、')}`]),
      ],
      ' · ',
    ),
  date: (when, words) => (isKnown(when) ? date(when.iso) : `「${words}」`),
  unplaced: say`**時期不明:** この言葉には、記事にない日付が必要です`,
  none: say`このニュースに日付のある文はありません。`,
  makePicture: '画像にする',
  heading: 'いつ何があったか',
  place: (paragraph, article) => (article === null ? `第${paragraph}段落` : `第${paragraph}段落、${article}`),
  source: (publication, count, all, version) =>
    [
      publication,
      count < all ? `${all}文のうち${count}文` : null,
      `掲載どおりの文言、[…] は省略`,
      `ニュースのバージョン ${version}`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  description: (rows) => `年表。${rows.map((row) => `${row.date}: ${row.words}`).join(' ')}`,
  caption: (count, all) =>
    count < all
      ? say`${all}文のうち${count}文です。すべては /年表 で見られます。`
      : say`日付のある${all}文です。省略した部分は /年表 で見られます。`,
  noGlyph: say`この言葉を描く文字がありません。言葉はすべて /年表 で見られます。`,
  cannotDraw: say`ここでは画像を描けません。言葉はすべて /年表 で見られます。`,
};
