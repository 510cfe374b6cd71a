import type { IncomingMessage, ServerResponse } from 'node:http';

import { consentAnswers, type Connections, type ConsentAnswer } from './connections.ts';
import { readBody } from './http.ts';

const path = /^\/consent\/([\w-]{1,60})(\/done)?$/;

export const isConsentPath = (pathname: string): boolean => path.test(pathname);

/** In both languages, because this page, like the provider's, does not know the wizard's. */
const labels: Readonly<Record<ConsentAnswer, string>> = {
  agree: 'Zustimmen · Agree',
  'other-account': 'Mit einem anderen Konto zustimmen · Agree with another account',
  'needs-admin': 'Die IT muss zustimmen · IT has to agree',
  decline: 'Ablehnen · Decline',
};

const explained =
  '<p>Sonst steht hier die Seite von Microsoft, und Sie melden sich mit dem Postfach an. Zum Üben können Sie jede Antwort ausprobieren.<br>' +
  'Usually this is the page of Microsoft, where you sign in with the mailbox. For practice, you can try every answer.</p>';

/** The practice platform's stand-in for the page on which a provider asks for a permission. No script, nothing to type. */
export async function answerConsent(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  connections: Connections,
): Promise<void> {
  const [, id = '', done] = path.exec(pathname) ?? [];
  if (request.method === 'POST') {
    const given = new URLSearchParams(await readBody(request)).get('answer');
    const answer = consentAnswers.find((each) => each === given);
    if (answer) connections.answer(id, answer);
    response.writeHead(303, { location: `/consent/${id}/done`, 'cache-control': 'no-store' });
    response.end();
    return;
  }
  const sender = done === undefined ? connections.sender(id) : undefined;
  const buttons = consentAnswers.map(
    (answer) => `<p><button name="answer" value="${answer}">${labels[answer]}</button></p>`,
  );
  const content =
    sender === undefined
      ? '<p>Fertig. Gehen Sie zurück zu Absender.<br>Done. Go back to Absender.</p>'
      : `${explained}<p>Musterfirma Recruiting möchte als <b>${escaped(sender)}</b> senden.<br>Musterfirma Recruiting would like to send as <b>${escaped(sender)}</b>.</p><form method="post">${buttons.join('')}</form>`;
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; form-action 'self'",
  });
  response.end(
    `<!doctype html><html lang="de"><title>Übung: Zustimmung · Practice: consent</title><h1>Übung · Practice</h1>${content}</html>`,
  );
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
