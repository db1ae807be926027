#!/usr/bin/env node
import { createRequire } from 'node:module';
import { run } from './cli/program.ts';

const manifest: unknown = createRequire(import.meta.url)('verbatim/package.json');
const { stdin, stdout, stderr } = process;

// Whoever reads the output may leave early (`| head`); that is no fault.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), versionIn(manifest), {
  input: stdin,
  output: stdout,
  errors: stderr,
  typing: stdin.isTTY && stdout.isTTY,
  // Node's own reading of NO_COLOR, FORCE_COLOR and TERM.
  colour: stdout.isTTY && stdout.hasColors(),
  openPage: onDesktop()
    ? async (address) => {
        const { default: open } = await import('open');
        // Without a browser the address on the screen is enough.
        await open(address).catch(() => undefined);
      }
    : null,
  stopSignal: () => {
    const stopping = new AbortController();
    // Once: a second signal ends the process at once, should the clean stop hang.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
    return stopping.signal;
  },
});

/** Whether a browser that is opened here is seen by whoever started this. */
function onDesktop(): boolean {
  const { env, platform } = process;
  if (!stdout.isTTY || env['SSH_CONNECTION'] !== undefined || env['CI'] !== undefined) return false;
  return platform !== 'linux' || env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;
}

function versionIn(value: unknown): string {
  const hasVersion = typeof value === 'object' && value !== null && 'version' in value;
  return hasVersion && typeof value.version === 'string' ? value.version : 'unknown';
}
