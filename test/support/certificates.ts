/** Certificates for test servers: valid ones, and ones with a single fault. */
import 'reflect-metadata';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type X509Certificate,
} from '@peculiar/x509';

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};
const day = 86_400_000;

export interface Issued {
  /** PEM of this certificate alone, without its issuer's. */
  readonly certificate: string;
  readonly key: string;
}

const usual = { fromDays: -1, toDays: 30, modulusLength: 2048, hash: 'SHA-256' };

export interface Authority {
  readonly pem: string;
  issue(names: readonly string[], how?: Partial<typeof usual>): Promise<Issued>;
  /** Creates an intermediate authority whose certificate is issued by this one. */
  intermediate(): Promise<Authority>;
}

const newKeys = (modulusLength = 2048) =>
  crypto.subtle.generateKey({ ...algorithm, modulusLength }, true, ['sign', 'verify']);

async function pemOf(key: CryptoKey): Promise<string> {
  const body = Buffer.from(await crypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${body.match(/.{1,64}/g)?.join('\n') ?? ''}\n-----END PRIVATE KEY-----\n`;
}

/** Imports a key again for signing with another hash, because a `CryptoKey` is bound to one hash. */
const signingWith = async (hash: string, key: CryptoKey): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'pkcs8',
    await crypto.subtle.exportKey('pkcs8', key),
    { ...algorithm, hash },
    true,
    ['sign'],
  );

let serial = 1;
const nextSerial = (): string => (++serial).toString(16).padStart(4, '0');
const after = (days: number): Date => new Date(Date.now() + days * day);

function authorityOf(certificate: X509Certificate, keys: CryptoKeyPair): Authority {
  return {
    pem: certificate.toString('pem'),
    async issue(names, how) {
      const { fromDays, toDays, modulusLength, hash } = { ...usual, ...how };
      const own = await newKeys(modulusLength);
      const leaf = await X509CertificateGenerator.create({
        serialNumber: nextSerial(),
        subject: `CN=${names[0] ?? 'test'}`,
        issuer: certificate.subject,
        notBefore: after(fromDays),
        notAfter: after(toDays),
        signingAlgorithm: { ...algorithm, hash },
        publicKey: own.publicKey,
        signingKey: await signingWith(hash, keys.privateKey),
        extensions: [
          new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns' as const, value }))),
          await AuthorityKeyIdentifierExtension.create(certificate.publicKey),
        ],
      });
      return { certificate: `${leaf.toString('pem')}\n`, key: await pemOf(own.privateKey) };
    },
    async intermediate() {
      const own = await newKeys();
      const below = await X509CertificateGenerator.create({
        serialNumber: nextSerial(),
        subject: 'CN=Test intermediate authority',
        issuer: certificate.subject,
        notBefore: after(-1),
        notAfter: after(60),
        signingAlgorithm: algorithm,
        publicKey: own.publicKey,
        signingKey: keys.privateKey,
        extensions: [
          new BasicConstraintsExtension(true, 0, true),
          new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
          await SubjectKeyIdentifierExtension.create(own.publicKey),
          await AuthorityKeyIdentifierExtension.create(certificate.publicKey),
        ],
      });
      return authorityOf(below, own);
    },
  };
}

export async function newAuthority(name = 'Test authority'): Promise<Authority> {
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: nextSerial(),
    name: `CN=${name}`,
    notBefore: after(-2),
    notAfter: after(90),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 2, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
      // Without these two, newer Python versions reject certificates of this authority (RFC 5280 sections 4.2.1.1 and
      // 4.2.1.2).
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return authorityOf(certificate, keys);
}

/** Creates a self-signed certificate. */
export async function selfSigned(names: readonly string[]): Promise<Issued> {
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: nextSerial(),
    name: `CN=${names[0] ?? 'test'}`,
    notBefore: after(-1),
    notAfter: after(30),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns' as const, value }))),
    ],
  });
  return { certificate: `${certificate.toString('pem')}\n`, key: await pemOf(keys.privateKey) };
}
