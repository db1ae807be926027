import { generateKeyPairSync } from 'node:crypto';

/** An application's key pair. */
export interface Keys {
  /** 64 hexadecimal digits, as the Developer Portal shows them. */
  readonly publicKey: string;
  /** PKCS #8 in PEM, to be given to another process. */
  readonly privateKey: string;
}

/** A fresh key pair. */
export function createKeys(): Keys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}
