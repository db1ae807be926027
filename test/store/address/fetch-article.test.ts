import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadStory } from '../../../src/loader/load-story.ts';
import { systemConnection, type Connection } from '../../../src/store/address/connection.ts';
import { fetchArticle } from '../../../src/store/address/fetch-article.ts';
import { isPublicAddress } from '../../../src/store/address/public-address.ts';
import { finish } from '../../../src/text/steps.ts';
import {
  certificateFor,
  startTlsServer,
  type Certificate,
  type TlsServer,
} from '../../support/tls-server.ts';

const PAGE =
  '<h1>Dam Opens</h1><p>The dam was opened, and all of Ely came, and nobody was hurt that day.</p>';
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const allowedHosts = ['news.example', '*.news.example'];

type Answer = (response: ServerResponse) => void;

let certificate: Certificate = { key: '', cert: '' };
let server: TlsServer;
let answers: Map<string, Answer> = new Map();
/** What the hosts' names resolve to, one list for each time that they are asked for, the last for ever. */
let names: Map<string, string[][]> = new Map();
let resolved: string[] = [];

beforeAll(async () => {
  certificate = certificateFor('news.example', '*.news.example');
  server = await startTlsServer(certificate, (request, response) => {
    const answer = answers.get(request.url ?? '');
    (answer ?? ((missing) => missing.writeHead(404, HTML).end('none')))(response);
  });
});
beforeEach(() => {
  answers = new Map();
  names = new Map([['news.example', [['127.0.0.1']]]]);
  resolved = [];
});
afterAll(() => server.close());

/** The real connection, but that names resolve to this machine, which alone is taken for public besides. */
const connection = (): Connection => ({
  ...systemConnection,
  resolve: async (host) => {
    resolved.push(host);
    const left = names.get(host) ?? [];
    return (left.length > 1 ? left.shift() : left[0]) ?? [];
  },
  isPublic: (address) => address === '127.0.0.1' || isPublicAddress(address),
  port: server.port,
  authority: certificate.cert,
});

const serve = (
  path: string,
  head: Readonly<Record<string, string>>,
  body: string | Uint8Array,
  status = 200,
) => answers.set(path, (response) => response.writeHead(status, head).end(body));
const redirect = (path: string, location: string) => serve(path, { location }, '', 302);
const get = (address: string, changes: Partial<Connection> = {}) =>
  fetchArticle(address, { allowedHosts }, { ...connection(), ...changes });
/** The kind of problem, or what was fetched in its place. */
const problemOf = async (address: string, changes: Partial<Connection> = {}) => {
  const outcome = await get(address, changes);
  return outcome.status === 'refused' ? outcome.problem : outcome;
};

const nobody = () => Promise.reject(new Error('ENOTFOUND'));
const never = () => new Promise<never>(() => undefined);

describe('an article at an allowed address', () => {
  it('is fetched, with its name, its charset and its address, and loads', async () => {
    serve('/2019/dam-opens.php?a=1', { 'content-type': 'text/html; charset="Windows-1251"' }, PAGE);
    const outcome = await get(' https://news.example/2019/dam-opens.php?a=1#top ');
    expect(outcome).toEqual({
      status: 'fetched',
      source: {
        file: 'dam-opens.html',
        bytes: new TextEncoder().encode(PAGE),
        charset: 'Windows-1251',
        address: 'https://news.example/2019/dam-opens.php?a=1',
      },
    });
    const story = outcome.status === 'fetched' ? finish(loadStory([outcome.source])) : null;
    const [article] = story?.status === 'loaded' ? story.value.articles : [];
    expect(article?.id).toBe('dam-opens');
    expect(article?.text).toContain('https://news.example/2019/dam-opens.php?a=1');
  });

  it('is asked for without cookies, referrer or anything of who asks', async () => {
    serve('/headers', HTML, PAGE);
    await get('https://news.example/headers');
    expect(server.asked.at(-1)?.headers).toEqual({
      accept: 'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9',
      'accept-encoding': 'gzip, br',
      'user-agent': 'Verbatim (a Discord bot that quotes news stories)',
      host: 'news.example',
      connection: 'close',
    });
  });

  it.each([
    ['text/html', 'a.html', null],
    ['TEXT/HTML;charset=koi8-r', 'a.html', 'koi8-r'],
    ['application/xhtml+xml', 'a.html', null],
    ['text/plain', 'a.txt', null],
    ['text/markdown; charset=utf-8; variant=GFM', 'a.md', 'utf-8'],
  ])('of type %s is the file %s', async (type, file, charset) => {
    serve('/a', { 'content-type': type }, PAGE);
    expect(await get('https://news.example/a')).toMatchObject({ source: { file, charset } });
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['identity', PAGE],
  ])('is unpacked from %s', async (coding, body) => {
    serve('/packed', { ...HTML, 'content-encoding': coding }, body);
    expect(await get('https://news.example/packed')).toMatchObject({
      source: { bytes: new TextEncoder().encode(PAGE) },
    });
  });

  it('may be on a host below an allowed one, and after redirects', async () => {
    names.set('www.news.example', [['127.0.0.1']]);
    redirect('/1', 'https://www.news.example/2');
    redirect('/2', '/3');
    redirect('/3', '4');
    serve('/4', HTML, PAGE);
    expect(await get('https://news.example/1')).toMatchObject({
      source: { address: 'https://www.news.example/4' },
    });
    expect(resolved).toEqual(['news.example', 'www.news.example', 'www.news.example', 'www.news.example']);
  });
});

describe('an address is refused before anything is asked', () => {
  it('where the operator allows no host', async () => {
    expect(await fetchArticle('https://news.example/', { allowedHosts: [] }, connection())).toMatchObject({
      problem: { kind: 'off' },
    });
  });

  it.each([
    ['dam', 'no-address'],
    ['https://', 'no-address'],
    ['http://news.example/', 'not-https'],
    ['ftp://news.example/', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['https://news.example:8443/', 'port'],
    ['https://never.example/', 'host-not-allowed'],
    ['https://evilnews.example/', 'host-not-allowed'],
    ['https://news.example.never.example/', 'host-not-allowed'],
    ['https://news.example./', 'host-not-allowed'],
    ['https://localhost/', 'host-not-allowed'],
  ])('%s: %s', async (address, kind) => {
    expect(await problemOf(address)).toMatchObject({ kind, address, isRedirected: false });
    expect(resolved).toEqual([]);
  });

  it.each(['https://me:secret@news.example/', 'https://me@news.example/'])(
    '%s: credentials, and they are not shown again',
    async (address) => {
      expect(await problemOf(address)).toEqual({
        kind: 'credentials',
        address: 'https://news.example/',
        isRedirected: false,
      });
    },
  );

  it.each([
    '127.0.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
  ])('the IP address %s, even with all hosts of its kind allowed', async (host) => {
    const { hostname } = new URL(`https://${host}/`);
    const literal = { ...systemConnection, port: server.port };
    expect(await fetchArticle(`https://${host}/`, { allowedHosts: [hostname] }, literal)).toMatchObject({
      status: 'refused',
      problem: { kind: hostname.startsWith('[') ? 'unknown-host' : 'not-public' },
    });
  });

  it('where its name is unknown', async () => {
    expect(await problemOf('https://news.example/', { resolve: nobody })).toMatchObject({
      kind: 'unknown-host',
    });
  });

  it.each([
    [['10.0.0.1']],
    [['93.184.216.34', '10.0.0.1']],
    [['::ffff:10.0.0.1']],
    [['64:ff9b::a00:1']],
    [['2606:4700::1', 'fd00::1']],
  ])('where its name resolves to %j', async (addresses) => {
    names.set('news.example', [addresses]);
    expect(await problemOf('https://news.example/')).toMatchObject({
      kind: 'not-public',
      host: 'news.example',
    });
  });
});

describe('the address that was checked', () => {
  it('is the one that is asked, though the name leads inside the next time', async () => {
    names.set('news.example', [['127.0.0.1'], ['10.0.0.1']]);
    serve('/pinned', HTML, PAGE);
    expect(await get('https://news.example/pinned')).toMatchObject({ status: 'fetched' });
    expect(resolved).toEqual(['news.example']);
  });

  it('is checked again for each redirect', async () => {
    names.set('news.example', [['127.0.0.1'], ['10.0.0.1']]);
    redirect('/again', '/pinned');
    const before = server.asked.length;
    expect(await problemOf('https://news.example/again')).toMatchObject({
      kind: 'not-public',
      isRedirected: true,
    });
    expect(server.asked.length).toBe(before + 1);
  });
});

describe('a redirect is refused', () => {
  it.each([
    ['http://news.example/', 'not-https'],
    ['https://never.example/', 'host-not-allowed'],
    ['//never.example/', 'host-not-allowed'],
    ['https://127.0.0.1/', 'host-not-allowed'],
    ['https://me:secret@news.example/', 'credentials'],
    ['https://news.example:22/', 'port'],
    ['https://inside.news.example/', 'not-public'],
    ['https://[', 'no-address'],
  ])('to %s: %s', async (location, kind) => {
    names.set('inside.news.example', [['192.168.0.1']]);
    redirect('/away', location);
    expect(await problemOf('https://news.example/away')).toMatchObject({ kind, isRedirected: true });
    expect(resolved).not.toContain('never.example');
  });

  it('when it is the fourth', async () => {
    redirect('/round', '/round');
    const before = server.asked.length;
    expect(await problemOf('https://news.example/round')).toMatchObject({
      kind: 'too-many-redirects',
      most: 3,
    });
    expect(server.asked.length).toBe(before + 4);
  });

  it('that says no place is a status', async () => {
    serve('/nowhere', HTML, '', 302);
    expect(await problemOf('https://news.example/nowhere')).toMatchObject({ kind: 'status', status: 302 });
  });
});

describe('what a server sends is refused', () => {
  it.each([204, 304, 403, 404, 500])('with status %i', async (status) => {
    serve('/status', HTML, '', status);
    expect(await problemOf('https://news.example/status')).toMatchObject({ kind: 'status', status });
  });

  it.each(['image/png', 'application/pdf', 'application/json', 'text/css', 'text', 'multipart/form-data'])(
    'with type %s',
    async (type) => {
      serve('/type', { 'content-type': type }, PAGE);
      expect(await problemOf('https://news.example/type')).toMatchObject({ kind: 'wrong-type', type });
    },
  );

  it('without a type', async () => {
    serve('/type', {}, PAGE);
    expect(await problemOf('https://news.example/type')).toMatchObject({ kind: 'wrong-type', type: '' });
  });

  it.each(['zstd', 'deflate', 'gzip, br'])('packed as %s', async (coding) => {
    serve('/coding', { ...HTML, 'content-encoding': coding }, PAGE);
    expect(await problemOf('https://news.example/coding')).toMatchObject({ kind: 'unknown-coding', coding });
  });

  it('when it says that it is too long, or is', async () => {
    serve('/long', { ...HTML, 'content-length': '1000001' }, 'a'.repeat(1_000_001));
    answers.set('/stream', (response) => response.writeHead(200, HTML).end('a'.repeat(1_000_001)));
    serve('/full', HTML, 'a'.repeat(1_000_000));
    expect(await problemOf('https://news.example/long')).toMatchObject({
      kind: 'too-long',
      limit: 1_000_000,
    });
    expect(await problemOf('https://news.example/stream')).toMatchObject({ kind: 'too-long' });
    expect(await get('https://news.example/full')).toMatchObject({ status: 'fetched' });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(200_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(200_000_000))],
  ])('when little of it unfolds to much: %s', async (coding, body) => {
    serve('/bomb', { ...HTML, 'content-encoding': coding }, body);
    expect(body.length).toBeLessThan(1_000_000);
    expect(await problemOf('https://news.example/bomb')).toMatchObject({ kind: 'too-long' });
  });

  it.each(['gzip', 'br'])('when it is not %s, or only a part of it', async (coding) => {
    serve('/broken', { ...HTML, 'content-encoding': coding }, PAGE);
    const packed = coding === 'br' ? brotliCompressSync(PAGE) : gzipSync(PAGE);
    serve('/part', { ...HTML, 'content-encoding': coding }, packed.subarray(0, 40));
    expect(await problemOf('https://news.example/broken')).toMatchObject({ kind: 'broken' });
    expect(await problemOf('https://news.example/part')).toMatchObject({ kind: 'broken' });
  });

  it('when it breaks off', async () => {
    answers.set('/off', (response) => {
      response.writeHead(200, { ...HTML, 'content-length': '1000' }).write('a', () => response.destroy());
    });
    expect(await problemOf('https://news.example/off')).toMatchObject({ kind: 'unreachable' });
  });

  it('when it does not come in time: no name, no head, no body', async () => {
    answers.set('/no-head', () => undefined);
    answers.set('/no-body', (response) => response.writeHead(200, HTML).write('a'));
    const patience = 300;
    expect(await problemOf('https://news.example/', { patience, resolve: never })).toMatchObject({
      kind: 'too-slow',
    });
    for (const path of ['/no-head', '/no-body'])
      expect(await problemOf(`https://news.example${path}`, { patience })).toMatchObject({
        kind: 'too-slow',
        seconds: 1,
      });
  });

  it('where nobody listens', async () => {
    const closed = await startTlsServer(certificate, () => undefined);
    await closed.close();
    expect(await problemOf('https://news.example/', { port: closed.port })).toMatchObject({
      kind: 'unreachable',
      cause: 'it takes no connections',
    });
  });
});

describe('a certificate', () => {
  it('must be signed by somebody known', async () => {
    serve('/', HTML, PAGE);
    expect(await problemOf('https://news.example/', { authority: null })).toMatchObject({
      kind: 'unreachable',
      cause: 'its certificate is not signed by anybody known',
    });
  });

  it('must be the host’s own', async () => {
    names.set('other.example', [['127.0.0.1']]);
    expect(
      await fetchArticle('https://other.example/', { allowedHosts: ['other.example'] }, connection()),
    ).toMatchObject({ problem: { kind: 'unreachable', cause: 'its certificate is for another host' } });
  });
});
