import { setTimeout as wait } from 'node:timers/promises';
import { createSession, type Session, type SessionSettings } from './session.ts';

/** Waits before login number `attempt` + 1, counted from 1; ends early, and may reject, when `signal` aborts. */
export type Pause = (attempt: number, signal: AbortSignal) => Promise<void>;

export interface ConnectSettings extends SessionSettings {
  readonly pause: Pause;
  /** How long the end of an unsuccessful session may take, in milliseconds. */
  readonly endLimit: number;
  /** Settles when the bot stops, or when `onFatal` was told why it must. */
  readonly ending: Promise<unknown>;
}

/** 1 s, 2 s, 4 s … up to a minute, each up to a quarter longer, so that many bots do not return at one instant. */
export const growingPause: Pause = async (attempt, signal) => {
  const seconds = Math.min(2 ** (attempt - 1), 60);
  await wait(seconds * 1_000 * (1 + Math.random() / 4), undefined, { signal });
};

/** Logs in, and tries for as long as it takes while Discord cannot be reached; null when the end came first. */
export async function connect(settings: ConnectSettings): Promise<Session | null> {
  const { pause, log, endLimit, onFatal } = settings;
  const stopping = new AbortController();
  const ended = settings.ending.then(() => {
    stopping.abort();
    return { status: 'ended' } as const;
  });
  for (let attempt = 1; !stopping.signal.aborted; attempt += 1) {
    const session = createSession(settings);
    const login = await Promise.race([session.login(), ended]);
    if (login.status === 'ready') return session;
    await session.end(endLimit);
    if (login.status === 'fatal') onFatal(login.problem);
    if (login.status !== 'unreachable') return null;
    log.warn({ attempt, fault: login.fault }, 'Discord cannot be reached, trying again');
    await pause(attempt, stopping.signal).catch(() => undefined);
  }
  return null;
}
