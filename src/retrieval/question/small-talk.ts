/** Greetings, thanks and courtesies that carry no question. */
const COURTESIES = [
  /\b(?:hi|hello|hey|hiya|howdy|greetings|yo|sup|good (?:morning|afternoon|evening|day|night))\b(?: there| all| everyone| everybody)?/giu,
  /\b(?:dear |mr\.? |hey )?(?:bot|verbatim|robot|friend|buddy|mate|dude|bro)\b(?=[\s,.!?]|$)/giu,
  /\b(?:can|could|would|will) (?:you|u) (?:please |kindly |maybe )?(?:tell|show|explain to|remind) (?:me|us)\b(?: about| if| whether)?/giu,
  /\b(?:do|would|did) (?:you|u) (?:happen to )?know\b(?: if| whether)?/giu,
  /\b(?:i (?:want|need|would like|'d like|wanna) to (?:know|ask|find out)|i (?:was|am|'m) wondering|i wonder|tell me|let me know|just curious|any idea|quick question|question)\b(?: about| if| whether)?[:,]?/giu,
  /\b(?:please|pls|plz|thanks?(?: you)?(?: (?:very|so) much| a lot| in advance)?|thx|ty|cheers|sorry|excuse me)\b/giu,
  /\b(?:how are (?:you|u)(?: doing| today)?|how's it going|what's up|whats up|nice to meet you|help(?: me)?|what can (?:you|u) do|how do(?:es)? (?:this|it|you) work|who are you|what are you|bye|goodbye|see you|lol|haha+|ok(?:ay)?|yes|no|wow|cool|great|nice|test(?:ing)?)\b(?=[\s,.!?]*$)/giu,
];

/** The question without small talk: "hey bot, who won pls" asks "who won". May be empty. */
export function withoutSmallTalk(question: string): string {
  const left = COURTESIES.reduce((text, courtesy) => text.replace(courtesy, ' '), question);
  return left
    .replace(/[*_~`|]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:!-]+|[\s,;:-]+(?=[?!.]*$)/g, '')
    .replace(/^[?!.\s]+$/, '')
    .trim();
}
