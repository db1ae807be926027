import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import type { APIInteraction } from 'discord-api-types/v10';
import { autocomplete, slash } from '../../test/support/interactions.ts';
import { respaced, seedQuestions } from './questions.ts';

/** What readers do: type into the box, ask for the help or the letter, which search nothing, or ask a question. */
export type Kind = (typeof KINDS)[number];

/** Every kind, the least work first. */
export const KINDS = ['help', 'typing', 'letter', 'ask'] as const;

/** A request as Discord sends it. */
export interface SignedRequest {
  readonly method: 'POST';
  readonly path: '/interactions';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Servers that the questions come from, in turn. */
const SERVERS = 50;

/** Letters typed before a pause, in turn: the box asks for completions then. */
const TYPED = [4, 9, 16, 24] as const;

/** `count` interactions of a kind, each by another reader in another channel, so that nobody asks too fast. */
export function interactionsOf(kind: Kind, count: number): readonly APIInteraction[] {
  const questions = seedQuestions();
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / questions.length);
    const question = questions[at % questions.length] ?? '';
    const origin = { userId: idOf(at), channel: idOf(at), guild: idOf(at % SERVERS) };
    switch (kind) {
      case 'typing':
        return autocomplete('ask', 'question', question.slice(0, TYPED[round % TYPED.length]), {}, origin);
      case 'ask':
        return slash('ask', { question: respaced(question, round) }, origin);
      default:
        return slash(kind, {}, origin);
    }
  });
}

/** The requests that bring these interactions, signed now; `privateKey` is PKCS #8 in PEM. */
export function signedRequests(
  interactions: readonly APIInteraction[],
  privateKey: string,
): readonly SignedRequest[] {
  const key = createPrivateKey(privateKey);
  const seconds = String(Math.floor(Date.now() / 1_000));
  return interactions.map((interaction) => {
    const body = JSON.stringify(interaction);
    return { method: 'POST', path: '/interactions', headers: headersOf(body, seconds, key), body };
  });
}

function headersOf(body: string, seconds: string, key: KeyObject): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json',
    'x-signature-timestamp': seconds,
    'x-signature-ed25519': sign(null, Buffer.from(seconds + body), key).toString('hex'),
  };
}

function idOf(number: number): string {
  return String(800_000_000_000_000_000n + BigInt(number));
}
