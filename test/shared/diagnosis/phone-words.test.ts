import { describe, expect, it } from 'vitest';

import { explain } from '../../../shared/diagnosis/index.ts';
import type { Cause } from '../../../shared/model/index.ts';

/** Messages of phones, Apple's apps, Outlook and Windows in several languages, by cause. */
const messages: Partial<Record<Cause, readonly string[]>> = {
  'wrong-credentials': [
    'Nutzername oder Passwort ist falsch.',
    'Nom d’utilisateur ou mot de passe incorrect.',
    'Nombre de usuario o contraseña incorrectos',
    'Password o nome utente errato.',
    'Einstellungen des Postausgangsservers fehlgeschlagen\nAuthentifizierungsfehler',
  ],
  'tls-certificate-untrusted': [
    'Keine sichere Verbindung zum Server möglich',
    'Impossible d’établir une connexion sécurisée avec le serveur.',
    'No se puede establecer conexión de forma segura con el servidor.',
    'Impossibile connettersi in modo sicuro al server.',
    'Fehler 0x80072f0d',
  ],
  'client-certificate-required': [
    'Ein Client-Zertifikat ist erforderlich. Möchten Sie mit einem Client-Zertifikat eine Verbindung zum Server herstellen?',
    'Certificat client requis.',
  ],
  'no-encryption-offered': [
    'TLS erforderlich aber nicht von Server unterstützt',
    'TLS richiesto ma non supportato dal server.',
  ],
  'auth-mechanism-unsupported': [
    'Authentifizierungsmethoden werden nicht vom Server unterstützt.',
    'El servidor no admite métodos de autenticación.',
    'Missing server capability\nThe server is missing this capability:\nAUTH OAUTHBEARER',
  ],
  'starttls-stripped-or-middlebox': [
    'Fehlende Serverfähigkeit\nDer Server unterstützt diese Fähigkeit nicht:\nSTARTTLS',
  ],
  'auth-required': [
    'Cannot Send Mail. A copy has been placed in your Outbox. The recipient was rejected by the server because it does not allow relaying.',
  ],
  'recipient-unknown': [
    'The recipient “a@firma.example” was rejected by the server because the user is unknown.',
  ],
  'rate-limited': ['Sending the message failed because you exceeded your sending limit.'],
  'host-not-found': ['Task reported error (0x800CCC0D)', 'Error code: 0x80072ee7', 'Fehlercode: 0x80072af9'],
  'connection-refused': ['Error code: 0x8007274d'],
  'dns-failure': ['getaddrinfo for smtp.firma.example failed: Try again'],
  'tls-certificate-name-mismatch': ['Fehlercode: 0x80072f06'],
  'tls-version-too-old': ['Schannel 36887: A fatal alert was received. The TLS alert code is 70.'],
};

describe.each(Object.entries(messages))('what a program says: %s', (cause, texts) => {
  it.each(texts)('%s', (text) => {
    expect(explain({ text }).cause).toBe(cause);
  });
});
