import { namesCompanyProgram } from '../knowledge/index.ts';
import type { Cause, Owner } from '../model/index.ts';

/**
 * Causes that lie in the app registration of the program that asks for access. Only the party that registered it with
 * Microsoft or Google can resolve them.
 */
const ofProgram: ReadonlySet<Cause> = new Set(['oauth-app-misconfigured', 'oauth-app-not-accepted']);

/** A statement that the program runs at the company. */
const runHere = /\b(?:self hosted|selbst gehostet|selbst betrieben|auto heberge|autohospedad)/;

/** A host name or address that exists only in a company's own network. */
const localHost = /\b(?:localhost|intranet|127\.0\.0\.1|192\.168\.\d|10\.\d{1,3}\.\d{1,3}\.\d|private ip)/;

/** A statement by someone at the company that they registered it. */
const ours =
  /\b(?:we|i|lo|our it|wir|ich|unsere it|unserer it|it|nous|hemos|abbiamo)(?: \S+){0,6} (?:(?:re)?registered|created|made it|dimos de alta|angelegt|registriert|eingetragen|erstellt|enregistre|cree|registrad[oa]|registrat[oa])\b|\b(?:our own|my own|selbst registrierte[nr]?|unsere eigene|unserer eigenen|eigene|notre propre|nuestra propia|la nostra) (?:\S+ ){0,2}(?:app|helpdesk|tool|registr\S*|anwendung|enterprise|azure|google cloud|application|aplicacion|applicazione)|\bnuestra aplicacion\b|\b(?:our|my|unsere|unserer|meine|notre|nuestr[oa]) (?:azure|entra|google cloud|app) ?(?:app|project|projekt|registrierung|registration)?\b/;

/** A statement that the maker runs the program, or that the company has done its part. */
const byMaker =
  /not self hosted|nicht selbst|n8n cloud|hosted by|contact the app vendor|app vendor|wenden sie sich an den anbieter|mehr konnen wir|support der plattform|anbieter der plattform/;

/** Returns a text in lower case without accents, with a blank in place of other punctuation than full stops. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ');

/**
 * A project that its maker never took out of Google's testing status, in which each permission ends after seven days.
 * Source: https://support.google.com/cloud/answer/15549945.
 */
const inTesting =
  /\b(?:publishing status|still|status|noch|noch im|noch auf|steht auf|dans le statut|estado) (?:\S+ ){0,4}(?:in )?(?:testing|testmodus|test)\b/;

/**
 * Returns who can fix the registration of a program, if the text says who registered it: the company for its own
 * program, otherwise the platform, which is the usual owner.
 */
export function whoseProgram(cause: Cause, text: string): Owner | undefined {
  const isExpired = cause === 'oauth-token-invalid';
  if (!ofProgram.has(cause) && !isExpired) return undefined;
  const words = plain(text.slice(0, 8_000));
  if (isExpired && !inTesting.test(words)) return undefined;
  if (byMaker.test(words)) return undefined;
  const isOurs =
    namesCompanyProgram(words) || runHere.test(words) || localHost.test(words) || ours.test(words);
  return isOurs ? 'it-admin' : isExpired ? 'platform' : undefined;
}
