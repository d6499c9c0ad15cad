import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/**
 * A certificate for localhost, made anew for each run. What is followed must come over https, and the product makes no
 * exception for tests. So the test browsers are told to trust this one key, and no key is kept anywhere.
 */
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const SPKI = publicKey.export({ type: 'spki', format: 'der' });

/** What Chromium is told: SHA-256 of the public key, in base64. */
export const TRUSTED_KEY = createHash('sha256').update(SPKI).digest('base64');

/** An element of ASN.1 in DER: a tag, a length and what is in it. */
function der(tag: number, ...parts: (Buffer | string)[]): Buffer {
  const content = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  );
  const { length } = content;
  const head =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts);
const object = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const ECDSA_SHA256 = sequence(object('2a8648ce3d040302'));
const COMMON_NAME = object('550403');
const ALTERNATIVE_NAMES = object('551d11');

/** `YYMMDDhhmmssZ`, so many days from now. */
const day = (days: number): Buffer =>
  der(
    0x17,
    `${new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`,
  );

function makeCertificate(): string {
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, 'localhost'))));
  const names = sequence(der(0x82, 'localhost'));
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ECDSA_SHA256,
    name,
    sequence(day(-1), day(2)),
    name,
    SPKI,
    der(0xa3, sequence(sequence(ALTERNATIVE_NAMES, der(0x04, names)))),
  );
  const signature = sign('sha256', content, privateKey);
  const whole = sequence(content, ECDSA_SHA256, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** For node:https. */
export const CERTIFICATE = {
  cert: makeCertificate(),
  key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
};
