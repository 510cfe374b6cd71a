import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Language } from '../../../shared/model/index.ts';
import { languageOf } from '../../../shared/texts/index.ts';
import { consentAnswers, type Connections, type ConsentAnswer } from './connections.ts';
import { readBody } from './http.ts';

const path = /^\/consent\/([\w-]{1,60})(\/done)?$/;

export const isConsentPath = (pathname: string): boolean => path.test(pathname);

type Words = Readonly<Record<ConsentAnswer | 'title' | 'explained' | 'wants' | 'done' | 'over', string>>;

const words: Readonly<Record<Language, Words>> = {
  de: {
    title: 'Übung: Zustimmung',
    explained:
      'Sonst steht hier die Seite von Microsoft, und Sie melden sich mit dem Postfach an. Zum Üben können Sie jede Antwort ausprobieren.',
    wants: 'Musterfirma Recruiting möchte als {sender} senden.',
    agree: 'Zustimmen',
    'other-account': 'Mit einem anderen Konto zustimmen',
    'needs-admin': 'Die IT muss zustimmen',
    decline: 'Ablehnen',
    done: 'Ihre Antwort ist angekommen. Gehen Sie zurück zu Absender.',
    over: 'Auf diese Antwort wartet niemand mehr. Gehen Sie zurück zu Absender.',
  },
  en: {
    title: 'Practice: consent',
    explained:
      'Usually this is the page of Microsoft, where you sign in with the mailbox. For practice, you can try every answer.',
    wants: 'Musterfirma Recruiting would like to send as {sender}.',
    agree: 'Agree',
    'other-account': 'Agree with another account',
    'needs-admin': 'IT has to agree',
    decline: 'Decline',
    done: 'Your answer has arrived. Go back to Absender.',
    over: 'Nobody waits for this answer any more. Go back to Absender.',
  },
};

const style =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1.5rem;color-scheme:light dark}' +
  'button{font:inherit;width:100%;padding:.7rem 1rem;text-align:start;cursor:pointer}';
const styleHash = createHash('sha256').update(style).digest('base64');

interface Asked {
  readonly pathname: string;
  readonly connections: Connections;
  /** The language of the wizard's window; undefined if it follows the browser's. */
  readonly wizard: Language | undefined;
}

/**
 * Serves the practice platform's consent page in place of a provider's. It contains no script and requires no typing.
 */
export async function answerConsent(
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, connections, wizard }: Asked,
): Promise<void> {
  const [, id = '', done] = path.exec(pathname) ?? [];
  if (request.method === 'POST') {
    const given = new URLSearchParams(await readBody(request)).get('answer');
    const answer = consentAnswers.find((each) => each === given);
    const isAsked = answer !== undefined && connections.sender(id) !== undefined;
    if (isAsked) connections.answer(id, answer);
    const location = isAsked ? `/consent/${id}/done` : `/consent/${id}`;
    response.writeHead(303, { location, 'cache-control': 'no-store' });
    response.end();
    return;
  }
  const language = wizard ?? languageOf((request.headers['accept-language'] ?? 'de').split(',')[0] ?? '');
  const say = words[language];
  const sender = done === undefined ? connections.sender(id) : undefined;
  const buttons = consentAnswers.map(
    (answer) => `<p><button name="answer" value="${answer}">${say[answer]}</button></p>`,
  );
  const content =
    sender === undefined
      ? `<p>${done === undefined ? say.over : say.done}</p>`
      : `<p>${say.explained}</p><p>${say.wants.replace('{sender}', () => `<b>${escaped(sender)}</b>`)}</p><form method="post">${buttons.join('')}</form>`;
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'`,
  });
  response.end(
    `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><title>${say.title}</title><style>${style}</style><h1>${say.title}</h1>${content}</html>`,
  );
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
