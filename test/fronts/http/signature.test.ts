import { array, assert, constantFrom, nat, pre, property, record, string } from 'fast-check';
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

interface Edit {
  readonly at: number;
  readonly does: 'set' | 'drop' | 'insert' | 'swap';
  readonly byte: number;
}

function edited(bytes: Buffer, { at, does, byte }: Edit): Buffer {
  const place = at % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (does) {
    case 'set':
      return Buffer.concat([before, Buffer.of(byte), after.subarray(1)]);
    case 'drop':
      return Buffer.concat([before, after.subarray(1)]);
    case 'insert':
      return Buffer.concat([before, Buffer.of(byte), after]);
    case 'swap':
      return Buffer.concat([after, before]);
  }
}

describe('a signature', () => {
  it('is taken for whatever Discord sends', () => {
    assert(
      property(string(), (text) => {
        expect(isSigned(signed(text))).toBe(true);
      }),
    );
  });

  it('with any one bit changed is refused, and so is any one bit of the body', () => {
    assert(
      property(string({ minLength: 1 }), nat(511), nat(), (text, inSignature, inBody) => {
        const right = signed(text);
        const forged = flipped(Buffer.from(right.signature, 'hex'), inSignature).toString('hex');
        expect(isSigned({ ...right, signature: forged })).toBe(false);
        expect(isSigned({ ...right, body: flipped(right.body, inBody) })).toBe(false);
      }),
    );
  });

  it('holds for the time that it was made at only', () => {
    assert(
      property(string(), nat(1_000_000_000), (text, seconds) => {
        expect(isSigned({ ...signed(text), timestamp: String(seconds) })).toBe(false);
      }),
    );
  });

  it('of any other form is refused', () => {
    assert(
      property(string(), (other) => {
        expect(isSigned({ ...signed('{}'), signature: other })).toBe(false);
      }),
      { examples: [[''], ['00'], ['0'.repeat(128)], ['g'.repeat(128)]] },
    );
  });

  it('of somebody else is refused', () => {
    expect(signatureVerifier(createSigner().publicKey)(signed('{}'))).toBe(false);
  });

  it('is refused in each of ten thousand forgeries', () => {
    const right = signed(JSON.stringify({ type: 2, id: '1', data: { name: 'reload' } }));
    const forgery = record({
      part: constantFrom('signature', 'timestamp', 'body'),
      edits: array(
        record({ at: nat(), does: constantFrom('set', 'drop', 'insert', 'swap'), byte: nat(255) }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
    });
    assert(
      property(forgery, ({ part, edits }) => {
        const whole = part === 'body' ? right.body : Buffer.from(right[part], 'latin1');
        const forged = edits.reduce(edited, whole);
        pre(!forged.equals(whole));
        const sent = part === 'body' ? forged : forged.toString('latin1');
        // Digits of a signature may be of either case: the same bytes are no forgery.
        pre(String(sent).toLowerCase() !== String(whole).toLowerCase());
        expect(isSigned({ ...right, [part]: sent })).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });
});
