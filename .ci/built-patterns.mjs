// Prints every regular expression that the program builds with `new RegExp`, as JSON, with the file that builds it.
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';

const found = new Map();

globalThis.RegExp = new Proxy(RegExp, {
  construct(Plain, [source, flags]) {
    const made = new Plain(source, flags);
    const frame = (new Error('built').stack ?? '')
      .split('\n')
      .find((line) => /\/(?:src|commands)\//.test(line));
    const [, address = '', line = '0'] = /(file:.*?|\/.*?):(\d+):\d+\)?$/.exec(frame ?? '') ?? [];
    if (address !== '' && !address.includes('node_modules')) {
      const file = relative('.', address.startsWith('file:') ? fileURLToPath(address) : address);
      found.set(`${file} ${made.source}`, {
        file,
        line: Number(line),
        source: made.source,
        flags: made.flags,
      });
    }
    return made;
  },
});

const { openApp } = await import('../src/app.ts');
const { WITHOUT_SERVERS } = await import('../src/cli/open-app.ts');
const { ask } = await import('../src/retrieval/ask.ts');
const app = await openApp({
  ...WITHOUT_SERVERS,
  story: null,
  sureness: 'balanced',
  onFault: () => undefined,
});
if (app.status === 'refused') throw new Error('the shipped story is refused');
const { index } = app.value.operator.served();
for (const question of [
  'What did the letter say?',
  'What did Flynn say about Russia?',
  'Who is Angela Merkel?',
]) {
  ask(index, question);
}
process.stdout.write(JSON.stringify([...found.values()]));
