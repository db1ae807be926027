import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signatureVerifier } from '../../../src/fronts/http/signature.ts';
import { createSigner } from '../../support/loopback/signer.ts';

const signer = createSigner();
const isSigned = signatureVerifier(signer.publicKey);

/** A body signed as Discord does. */
function signed(text: string) {
  const headers = signer.headersFor(text, 1_750_000_000);
  return {
    signature: headers['x-signature-ed25519'] ?? '',
    timestamp: headers['x-signature-timestamp'] ?? '',
    body: Buffer.from(text),
  };
}

/** `bytes` with the bit `at` the other way round. */
function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  const index = Math.floor(at / 8) % bytes.length;
  changed[index] = (changed[index] ?? 0) ^ (1 << (at % 8));
  return changed;
}

describe('a signature', () => {
  it('is taken for whatever Discord sends', () => {
    fc.assert(fc.property(fc.string(), (text) => isSigned(signed(text))));
  });

  it('with any one bit changed is refused, and so is any one bit of the body', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(511), fc.nat(), (text, inSignature, inBody) => {
        const right = signed(text);
        const forged = flipped(Buffer.from(right.signature, 'hex'), inSignature).toString('hex');
        return (
          !isSigned({ ...right, signature: forged }) &&
          !isSigned({ ...right, body: flipped(right.body, inBody) })
        );
      }),
    );
  });

  it('holds for the time that it was made at only', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(2_000_000_000), (text, seconds) => {
        const right = signed(text);
        fc.pre(String(seconds) !== right.timestamp);
        return !isSigned({ ...right, timestamp: String(seconds) });
      }),
    );
  });

  it('of any other form is refused', () => {
    fc.assert(
      fc.property(fc.string(), (other) => !isSigned({ ...signed('{}'), signature: other })),
      { examples: [[''], ['00'], ['0'.repeat(128)], ['g'.repeat(128)]] },
    );
  });

  it('of somebody else is refused', () => {
    expect(signatureVerifier(createSigner().publicKey)(signed('{}'))).toBe(false);
  });
});
