import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sign } from 'jsonwebtoken';

/** Publishes a signing key as the Bot Framework does, and signs with it, or with one that nobody has published. */
export const startKeyServer = async () => {
  const pair = (): { privateKey: KeyObject; publicKey: KeyObject } =>
    generateKeyPairSync('rsa', { modulusLength: 2048 });
  const [published, strange] = [pair(), pair()];
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify(
        request.url === '/keys'
          ? {
              keys: [
                { ...published.publicKey.export({ format: 'jwk' }), kid: 'k1', endorsements: ['msteams'] },
              ],
            }
          : { jwks_uri: `${url()}/keys`, id_token_signing_alg_values_supported: ['RS256'] },
      ),
    );
  });
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bearer = (claims: object, { privateKey }: typeof published, kid: string): string =>
    `Bearer ${sign(claims, privateKey, { algorithm: 'RS256', keyid: kid })}`;
  return {
    metadataUrl: `${url()}/openid`,
    signed: (claims: object) => bearer(claims, published, 'k1'),
    forged: (claims: object) => bearer(claims, strange, 'k1'),
    ofUnknownKey: (claims: object) => bearer(claims, strange, 'k2'),
    unsigned: (claims: object) =>
      `Bearer ${[{ alg: 'none', typ: 'JWT', kid: 'k1' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
