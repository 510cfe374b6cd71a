import 'reflect-metadata';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { webcrypto } from 'node:crypto';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const dayMs = 86_400_000;

export interface PracticeCertificates {
  /** The certificate authority as PEM. */
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}

/** Creates a temporary certificate authority and a certificate for the practice servers' names, in memory only. */
export async function makeCertificates(names: readonly string[]): Promise<PracticeCertificates> {
  const { subtle } = webcrypto;
  const [caKeys, keys] = await Promise.all([
    subtle.generateKey(algorithm, true, ['sign', 'verify']),
    subtle.generateKey(algorithm, true, ['sign', 'verify']),
  ]);
  const notBefore = new Date(Date.now() - dayMs);
  const notAfter = new Date(Date.now() + 30 * dayMs);
  const ca = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=Absender practice authority',
    notBefore,
    notAfter,
    signingAlgorithm: algorithm,
    keys: caKeys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  });
  const leaf = await X509CertificateGenerator.create({
    serialNumber: '02',
    subject: `CN=${names[0] ?? 'practice'}`,
    issuer: ca.subject,
    notBefore,
    notAfter,
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey: caKeys.privateKey,
    extensions: [
      new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns', value }))),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
    ],
  });
  const pkcs8 = Buffer.from(await subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  const key = `-----BEGIN PRIVATE KEY-----\n${pkcs8.match(/.{1,64}/g)?.join('\n') ?? ''}\n-----END PRIVATE KEY-----\n`;
  return { ca: ca.toString('pem'), certificate: `${leaf.toString('pem')}\n${ca.toString('pem')}`, key };
}
