import { countStatements, mostSaidFirst, statementsOf, type Counts, type Statement } from './statement.ts';
import type { Story } from './story.ts';

/** Someone or something whose words the story passes on. */
export interface StorySource extends Counts {
  /**
   * `speaker`: who says them. `outlet`: who reports them ("as reported by CNN"). `document`: what they are quoted from.
   * A statement counts for each that it has.
   */
  readonly kind: 'speaker' | 'outlet' | 'document';
  /** As the story names it; of a document its noun, "letter". */
  readonly name: string;
  /** A document's author, where the story says; null for all else. */
  readonly author: string | null;
  /** In reading order, never empty. */
  readonly statements: readonly Statement[];
}

/** What a story rests on. */
export interface Sources {
  /** Speakers, then outlets, then documents; those with most quotes first in each, then those with most claims. */
  readonly sources: readonly StorySource[];
  /** Statements of nobody whom the story names. */
  readonly unnamed: Counts;
  /** How many sentences of each article the publication answers for itself, of how many, in the story's order. */
  readonly narration: readonly { readonly narrated: number; readonly sentences: number }[];
}

const KINDS = ['speaker', 'outlet', 'document'] as const;

/** The outlets, people and documents that a story rests on, counted. */
export function sourcesOf(story: Story): Sources {
  const statements = statementsOf(story);
  return {
    sources: KINDS.flatMap((kind) => sourcesOfKind(kind, statements)),
    unnamed: countStatements(statements.filter(({ speaker }) => speaker === null)),
    narration: story.articles.map(({ passages }) => {
      const sentences = passages.flatMap((passage) => passage.sentences);
      const narrated = sentences.filter(({ attribution }) => attribution.kind === 'narration').length;
      return { narrated, sentences: sentences.length };
    }),
  };
}

function sourcesOfKind(kind: StorySource['kind'], statements: readonly Statement[]): readonly StorySource[] {
  const found = new Map<
    string,
    { readonly name: string; readonly author: string | null; statements: Statement[] }
  >();
  for (const statement of statements) {
    const name = nameIn(kind, statement);
    if (name === null) continue;
    const author = kind === 'document' ? statement.speaker : null;
    const key = JSON.stringify([name, author]);
    const known = found.get(key);
    if (known) known.statements.push(statement);
    else found.set(key, { name, author, statements: [statement] });
  }
  return [...found.values()]
    .map((source) => ({ kind, ...source, ...countStatements(source.statements) }))
    .toSorted(mostSaidFirst);
}

function nameIn(kind: StorySource['kind'], { speaker, via, document }: Statement): string | null {
  return { speaker, outlet: via, document }[kind];
}
