import { generateKeyPairSync, sign } from 'node:crypto';

/** A key pair that lives as long as the process, in place of Discord's. */
export interface DevelopmentKey {
  /** 64 hexadecimal digits, as DISCORD_PUBLIC_KEY has them. */
  readonly publicKey: string;
  /** The headers that make `body` a request of this key's owner, at `seconds` since the epoch. */
  readonly headersFor: (body: Buffer, seconds: number) => SignatureHeaders;
}

/** What Discord sends beside the body. */
export interface SignatureHeaders {
  readonly 'X-Signature-Ed25519': string;
  readonly 'X-Signature-Timestamp': string;
}

/** The bytes of an Ed25519 public key, which end its DER form. */
const KEY_BYTES = 32;

/** A fresh key pair. */
export function createDevelopmentKey(): DevelopmentKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES).toString('hex'),
    headersFor: (body, seconds) => ({
      'X-Signature-Ed25519': sign(
        null,
        Buffer.concat([Buffer.from(String(seconds)), body]),
        privateKey,
      ).toString('hex'),
      'X-Signature-Timestamp': String(seconds),
    }),
  };
}
