import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import { practice } from '../../shared/model/index.ts';
import type { PracticeCertificates } from './certificates.ts';
import { careerHost } from './names.ts';
import { inboundAddress } from './tenant/inbound-checks.ts';

const page = (address: string): string =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><title>Karriere bei der Musterfirma</title>
<h1>Arbeiten bei der Musterfirma</h1><p>Schicken Sie Ihre Bewerbung an
<a href="mailto:${address}">${address}</a>.</p></html>`;

/** The fictional company's pages: one shows the platform's address, the other still the mailbox's. */
const pages: Readonly<Record<string, string>> = {
  '/karriere': page(inboundAddress),
  '/alt': page(practice.mailboxes.shared),
};

export interface PracticeCareerPage {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the company's career page over HTTPS on 127.0.0.1. */
export async function startCareerPage({
  certificate,
  key,
}: PracticeCertificates): Promise<PracticeCareerPage> {
  const server = createServer({ cert: certificate, key }, ({ url = '' }, response) => {
    const html = pages[url];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? page(''));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://${careerHost}:${port}/karriere`,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
