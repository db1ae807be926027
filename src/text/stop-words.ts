/**
 * Words too common to tell passages apart. Negations ("not", "never", "without"), directions ("before",
 * "after", "against") and question-bearing words stay in, as they change what is asked.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself
  it its itself they them their theirs themselves one ones
  who whom whose which what when where why how
  am is are was were be been being do does did doing done have has had having will would shall should can could
  may might must ought
  isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't
  i'm i've i'd i'll you're you've he's she's it's we're we've they're they've that's there's what's who's where's
  how's when's why's let's
  and or but if then than so as of at by for with about into onto to from in on off up down over out per via
  also too very just really quite only even still ever any some such each every both either other another own
  same s t ll ve re d m`.split(/\s+/),
);
