import { generateKeyPairSync, sign } from 'node:crypto';

/** An application's key pair, whose private half only Discord has. */
export interface Signer {
  /** 64 hexadecimal digits, as the Developer Portal shows them. */
  readonly publicKey: string;
  /** The headers with which Discord sends `body`; `seconds` since the epoch is the time that they say. */
  readonly headersFor: (body: string, seconds?: number) => Readonly<Record<string, string>>;
}

/** A fresh key pair. */
export function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    headersFor: (body, seconds = Math.floor(Date.now() / 1_000)) => ({
      'content-type': 'application/json',
      'x-signature-timestamp': String(seconds),
      'x-signature-ed25519': sign(null, Buffer.from(`${seconds}${body}`), privateKey).toString('hex'),
    }),
  };
}
