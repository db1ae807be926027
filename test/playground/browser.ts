import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type ConsoleMessage, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import * as z from 'zod';
import { run } from '../../src/cli/program.ts';

const root = new URL('../..', import.meta.url);

/** The browser that the tests drive: Debian's, unless CHROMIUM_PATH says otherwise. */
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Whether there is a browser to drive. */
export const hasBrowser = existsSync(executablePath);

/** Nothing of the browser's own may call out, or the requests that the tests watch would not be the page's. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A playground that is served, and a browser to see it in. */
export interface Playground {
  readonly address: string;
  /** A fresh page on it; ends with the test, when what it asked for and complained of is looked at. */
  readonly open: (settings?: PageSettings) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

export interface PageSettings {
  readonly theme?: 'dark' | 'light';
  readonly width?: number;
}

/** Builds the page, starts `verbatim start` in this process, and a browser. */
export async function startPlayground(): Promise<Playground> {
  await built('build.mjs');
  return browsing(await startVerbatim());
}

/** Builds the site, serves its files and nothing else, and starts a browser. */
export async function startSite(): Promise<Playground> {
  await built('build-site.mjs');
  return browsing(await serveFiles(new URL('site/', root)));
}

async function built(script: string): Promise<void> {
  await promisify(execFile)(process.execPath, [fileURLToPath(new URL(`playground/${script}`, root))]);
}

interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

async function browsing({ address, stop }: Served): Promise<Playground> {
  const browser = await chromium.launch({ executablePath, args });
  return {
    address,
    open: async (settings) => openPage(browser, address, settings),
    stop: async () => {
      await browser.close();
      await stop();
    },
  };
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
};

/** A host of plain files, as any is. */
async function serveFiles(folder: URL): Promise<Served> {
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    readFile(new URL(name, folder)).then(
      (bytes) => response.writeHead(200, { 'content-type': type }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function startVerbatim(): Promise<Served> {
  const output = new PassThrough();
  const stopping = new AbortController();
  const ended = run(['start'], '1.2.3', {
    input: new PassThrough(),
    output,
    errors: process.stderr,
    typing: false,
    colour: false,
    openPage: null,
    stopSignal: () => stopping.signal,
  });
  const firstLine = await new Promise<string>((resolve) => {
    output.once('data', (line: Buffer) => resolve(line.toString()));
  });
  return {
    address: /http:\/\/\S+/.exec(firstLine)?.[0] ?? '',
    stop: async () => {
      stopping.abort();
      expect(await ended).toBe(0);
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  { theme = 'dark', width = 1280 }: PageSettings = {},
): Promise<Page> {
  const page = await browser.newPage({
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width, height: 800 },
  });
  // No test waits that long for what comes; a machine that does much else may.
  page.setDefaultTimeout(30_000);
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).protocol + new URL(request.url()).host));
  page.on('console', (message: ConsoleMessage) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  onTestFinished(async () => {
    await page.close();
    const own = new URL(address);
    const elsewhere = [...hosts].filter((host) => host !== own.protocol + own.host && host !== 'data:');
    expect(elsewhere.filter((host) => !host.startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
  await page.goto(address);
  await page.locator('.text-input:focus').waitFor({ timeout: 60_000 });
  return page;
}

const found = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullable(),
      nodes: z.array(z.looseObject({ html: z.string() })),
    }),
  ),
});

/** What axe-core finds serious or critical: the rule, and where. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Evaluated in the page's own world from the debugger, which its content policy does not bind.
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(axe, 'utf8'));
  const { violations } = found.parse(await page.evaluate('axe.run()'));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Keeps a picture of the page, to be looked at, in the folder that VERBATIM_PICTURES names. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['VERBATIM_PICTURES'] ?? fileURLToPath(new URL('node_modules/.pictures', root));
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}
