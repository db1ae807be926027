import { createPublicKey, verify } from 'node:crypto';

/** What Discord signs, and how; each as the request brings it. */
export interface Signed {
  /** The header X-Signature-Ed25519. */
  readonly signature: string;
  /** The header X-Signature-Timestamp: seconds since the epoch. */
  readonly timestamp: string;
  /** The body, byte for byte. */
  readonly body: Uint8Array;
}

/** The head of an Ed25519 public key in DER, before its 32 bytes: RFC 8410, section 4. */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

const SIGNATURE = /^[\da-f]{128}$/i;
const TIMESTAMP = /^\d{1,12}$/;

/**
 * Whether a request is signed by the owner of `publicKey` (64 hexadecimal digits) with Ed25519 over timestamp and body.
 * @see https://docs.discord.com/developers/interactions/overview#validating-security-request-headers
 */
export function signatureVerifier(publicKey: string): (signed: Signed) => boolean {
  const key = createPublicKey({
    key: Buffer.concat([SPKI_HEAD, Buffer.from(publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  return ({ signature, timestamp, body }) =>
    SIGNATURE.test(signature) &&
    TIMESTAMP.test(timestamp) &&
    verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
