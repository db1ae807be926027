// Checks that no regular expression of the program can be made slow by the text that it reads (ReDoS): each literal, and
// each that is built while the shipped story is loaded and asked. `recheck` decides; what it does not find linear must
// read at most so many UTF-16 units that the worst case is a tenth of a second of matching.
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { check } from 'recheck';
import ts from 'typescript';

/** Steps of a matcher that take about a tenth of a second. */
const MOST_STEPS = 1e8;

/** Milliseconds that one pattern may take to be judged. */
const PATIENCE = 30_000;

/** Patterns that read short texts only: how the file names the limit, and how many UTF-16 units it is. */
const BOUNDED = [
  ['src/loader/names/roles.ts', 140, 'LONGEST'],
  ['src/loader/parse/heads.ts', 160, 'LONGEST_HEAD_LINE'],
  ['src/loader/parse/html/meta-charset.ts', 8192, 'LATEST'],
  ['src/loader/parse/html/people.ts', 400, 'LONGEST_CREDIT'],
  ['src/loader/questions/introductions.ts', 40, 'LOOK'],
  ['src/loader/questions/persons.ts', 24, 'LONGEST_TITLE'],
  ['src/loader/speech/continuation.ts', 200, 'LONGEST_REST'],
  ['src/loader/speech/heads.ts', 100, 'LONGEST_AFTER'],
  ['src/loader/speech/quotes.ts', 60, 'LONGEST_LABEL'],
  // Questions, as long as /ask takes them.
  ['src/retrieval/question/', 300, null],
  ['src/retrieval/said/', 300, null],
];

const files = spawnSync('git', ['ls-files', 'src', 'commands', 'playground'], { encoding: 'utf8' })
  .stdout.split('\n')
  .filter((file) => file.endsWith('.ts'));

/** @returns {{ file: string, line: number, source: string, flags: string }[]} */
function literalsIn(file) {
  const found = [];
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file, line: line + 1, source: pattern, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is built at run time, as the program builds it. */
function built() {
  const { stdout, status, stderr } = spawnSync('npx', ['tsx', '.ci/built-patterns.mjs'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function boundOf({ file }) {
  const bound = BOUNDED.find(([path]) => file.startsWith(path));
  if (bound === undefined) return null;
  const [, units, name] = bound;
  if (name !== null && !readFileSync(file, 'utf8').includes(name)) throw new Error(`${file} has no ${name}`);
  return units;
}

const patterns = [...files.flatMap(literalsIn), ...built()];
const judged = new Map();
let slow = 0;
for (const pattern of patterns) {
  const key = `/${pattern.source}/${pattern.flags}`;
  const judgement =
    judged.get(key) ??
    (await check(pattern.source, pattern.flags.replaceAll('d', ''), { timeout: PATIENCE }));
  judged.set(key, judgement);
  if (judgement.status === 'safe') continue;
  const bound = boundOf(pattern);
  const degree = judgement.complexity?.type === 'polynomial' ? judgement.complexity.degree : Infinity;
  if (bound !== null && bound ** degree <= MOST_STEPS) continue;
  slow += 1;
  const what = judgement.complexity?.summary ?? judgement.error?.kind ?? judgement.status;
  console.error(
    `${pattern.file}:${pattern.line} ${what}: ${key}\n  as with ${judgement.attack?.pattern ?? '?'}`,
  );
}
console.log(`${judged.size} regular expressions at ${patterns.length} places, ${slow} of them slow.`);
process.exit(slow > 0 || patterns.length === 0 ? 1 : 0);
