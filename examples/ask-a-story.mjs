// @ts-check
// Asks a story, checks a quotation and lists a speaker's words. Run it with: node ask-a-story.mjs
import { ask, checkQuote, linkTo, loadStory, quotes, wordsAt } from 'verbatim';

// A file, a folder, or articles in memory: loadStory('articles/') or loadStory([{ file: 'dam.md', text }]).
// Without an argument, the story that ships.
const loaded = await loadStory();
if (loaded.status === 'refused') {
  for (const { sentence } of loaded.problems) console.error(sentence);
  process.exit(1);
}
const { story } = loaded;

for (const question of ['Who replaced Flynn?', "What is Flynn's salary?"]) {
  const answer = ask(story, question);
  console.log(`> ${question}`);
  if (answer.status === 'abstained') {
    console.log(`The story does not say (${answer.reason.kind}: ${answer.reason.terms.join(', ')}).`);
    continue;
  }
  const [first] = answer.citations;
  if (first === undefined) continue;
  const { article, paragraph, sentenceSpan: span } = first;
  console.log(
    `${wordsAt(story, { article, span })}\nParagraph ${paragraph}: ${linkTo(story, { article, span })}`,
  );
}

const { verdict, changes } = checkQuote(story, 'he could be certain that the topic never came up');
console.log(`${verdict}: the story says “${changes[0]?.story}”, not “${changes[0]?.text}”`);

for (const quote of quotes(story, 'Flynn')) console.log(`${quote.speaker}: “${wordsAt(story, quote)}”`);
