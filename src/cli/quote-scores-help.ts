/** What the scores of `eval-quotes` mean, for its help. */
export const quoteScoresHelp = `
Scores:
  direct segments   stretches of annotated content inside quotation marks. Found: 80 % of it is covered by
                    one emitted; precise: 80 % of an emitted one lies inside an annotated content
  speaker, cue      share of found segments whose source (cue) shares a character with the annotated one
  end to end        found, or precise, and the speaker right
  all attributions  exact spans of source, cue and content over quotes and reported speech together
`;
