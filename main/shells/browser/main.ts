import { once } from 'node:events';
import { parseArgs } from 'node:util';
import openInBrowser from 'open';

import { systemLocale } from '../../../shared/system-locale.ts';
import {
  commandLineText,
  languageOf,
  type CommandLineKey,
  type TextValues,
} from '../../../shared/texts/index.ts';
import { createApp, readCertificates, standardPorts } from '../../app/index.ts';
import { filesAmong, fragmentFor, pageFolder } from '../page/index.ts';
import { systemClipboard } from './clipboard.ts';
import { openWizardServer } from './server.ts';
import { openPage } from './open-page.ts';

const words = (key: CommandLineKey, values?: TextValues): string =>
  commandLineText(languageOf(systemLocale(process)), key, values);
function refuse(why: CommandLineKey): never {
  console.error(words(why));
  process.exit(2);
}
function argumentsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { 'no-open': { type: 'boolean', default: false }, 'ca-file': { type: 'string' } },
    });
  } catch {
    return refuse('cli.wrong.other');
  }
}
const { values, positionals } = argumentsGiven();
// Writing to a terminal that was closed must not end the wizard.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const openUrl = async (url: string): Promise<void> => {
  await openInBrowser(url);
};
const caFile = values['ca-file'];
const certificates = caFile === undefined ? undefined : readCertificates(caFile);
if (certificates?.ok === false) refuse(`cli.certificates.${certificates.problem}`);
const whereToRead = ({ path }: { readonly path: string }): void =>
  console.error(words('cli.broken.where', { path }));
const clipboard = systemClipboard();
const app = createApp(
  standardPorts({
    shell: 'browser',
    openUrl,
    ...(clipboard && { clipboard }),
    ...(certificates?.ok && { extraCa: [certificates.value] }),
    onIncident: whereToRead,
    onUnverifiedAsked: () => console.error(words('cli.certificates.always')),
  }),
);
// An unhandled exception or rejection must not end the engine of an open window.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => whereToRead(app.crashed(event, error)));
const server = await openWizardServer({ app, folder: pageFolder(import.meta.dirname) });
const fragment = await fragmentFor(app, filesAmong(positionals, process.cwd()));
if (values['no-open']) console.log(`${server.address}${fragment}`);
const stopped = new AbortController();
// SIGHUP means that the terminal was closed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopped.abort());
void server.windowClosed.then(() => stopped.abort());
const ended = once(stopped.signal, 'abort');
if (!values['no-open'])
  await openPage(server, {
    fragment,
    open: openUrl,
    say: (line) => console.log(line),
    signal: stopped.signal,
  });
await ended;
await server.close();
await app.close();
process.exit(0);
