import { namesCompanyProgram } from '../knowledge/index.ts';
import type { Cause, Owner } from '../model/index.ts';

/**
 * Causes that lie in an app's registration with Microsoft or Google. Only the party that registered the app can resolve
 * them.
 */
const ofProgram: ReadonlySet<Cause> = new Set(['oauth-app-misconfigured', 'oauth-app-not-accepted']);

/** Phrases that say that the company hosts the app itself. */
const runHere = /\b(?:self hosted|selbst gehostet|selbst betrieben|auto heberge|autohospedad)/;

/** A host name or IP address that exists only in a company's own network. */
const localHost = /\b(?:localhost|intranet|127\.0\.0\.1|192\.168\.\d|10\.\d{1,3}\.\d{1,3}\.\d|private ip)/;

/** Phrases with which someone at the company says that they registered the app. */
const ours =
  /\b(?:we|i|lo|our it|wir|ich|unsere it|unserer it|nous|hemos|abbiamo)(?: (?!not\b|never\b|nicht\b|kein|no\b|non\b|pas\b)[^ .]+){0,6} (?:(?:re)?registered|created|made it|dimos de alta|angelegt|registriert|eingetragen|erstellt|enregistre|cree|registrad[oa]|registrat[oa])\b(?! (?:by|von|par|por|da)\b)|\b(?:our own|my own|unsere eigene|unserer eigenen|selbst registrierte[nr]?|eigene|notre propre|nuestra propia|la nostra) (?:\S+ ){0,2}(?:app|helpdesk|tool|registr\S*|anwendung|enterprise|azure|google cloud|application|aplicacion|applicazione)\b(?! ?passwor)|\bnuestra aplicacion\b|\b(?:our|my|unsere|unserer|meine|notre|nuestr[oa]) (?:azure|entra|google cloud|app) ?(?:app|project|projekt|registrierung|registration)?\b(?! ?passwor)/;

/** Phrases that say that the vendor runs the app, or that the company has done its part. */
const byMaker =
  /not self hosted|nicht selbst|n8n cloud|odoo online|odoo\.(?:sh|com)|frappe cloud|gitlab\.com|wordpress\.com|hosted by|contact the app vendor|app vendor|vendor moved|wenden sie sich an den anbieter|mehr koe?nnen wir|support der plattform|anbieter der plattform/;

/** Returns a text in lower case without accents, with a space in place of all punctuation except full stops. */
const spaced = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ');

/**
 * Phrases that say that an app's Google project is still in testing status, in which each consent expires after seven
 * days. Source: https://support.google.com/cloud/answer/15549945.
 */
const inTesting =
  /\b(?:app|project|projekt|anwendung|proyecto|projet|publishing status)\b(?: [^ .]+){0,7} (?:testing|testmodus|(?:auf|status|statut|estado) test)\b/;

/**
 * Returns who can fix an app's registration, if that follows from the text: the company's IT if the app is the
 * company's own, or the platform if the app is still in testing status. Otherwise undefined; the usual owner then
 * applies.
 */
export function whoseProgram(cause: Cause, text: string): Owner | undefined {
  const isExpired = cause === 'oauth-token-invalid';
  if (!ofProgram.has(cause) && !isExpired) return undefined;
  const words = spaced(text.slice(0, 8_000));
  if (isExpired && !inTesting.test(words)) return undefined;
  if (byMaker.test(words)) return undefined;
  const isOurs =
    namesCompanyProgram(words) || runHere.test(words) || localHost.test(words) || ours.test(words);
  return isOurs ? 'it-admin' : isExpired ? 'platform' : undefined;
}
