/** Checks as many signatures as one core can, and does nothing else; says how many a second on the error stream. */
import { signatureVerifier } from '../../src/fronts/http/signature.ts';
import { createKeys } from './keys.ts';
import { interactionsOf, signedRequests } from './requests.ts';

const DISTINCT = 2_000;
const ROUNDS = 5;

const { publicKey, privateKey } = createKeys();
const isSigned = signatureVerifier(publicKey);
const signed = signedRequests(interactionsOf('ask', DISTINCT), privateKey).map(({ headers, body }) => ({
  signature: headers['x-signature-ed25519'] ?? '',
  timestamp: headers['x-signature-timestamp'] ?? '',
  body: Buffer.from(body),
}));
const verify = (): boolean => signed.every((one) => isSigned(one));

if (!verify()) throw new Error('a signature of our own is not taken');
const start = performance.now();
for (let round = 0; round < ROUNDS; round += 1) verify();
const seconds = (performance.now() - start) / 1_000;
process.stderr.write(`${(ROUNDS * DISTINCT) / seconds}\n`);
