import { parseArgs } from 'node:util';
import openInBrowser from 'open';

import { createApp, readCertificates, standardPorts, version } from '../../app/index.ts';
import { fileAmong, fragmentFor, pageFolder } from '../page/index.ts';
import { systemClipboard } from './clipboard.ts';
import { openBrowserDoor } from './server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-open': { type: 'boolean', default: false }, 'ca-file': { type: 'string' } },
});

const openUrl = async (url: string): Promise<void> => {
  await openInBrowser(url);
};
const caFile = values['ca-file'];
const certificates = caFile === undefined ? undefined : readCertificates(caFile);
if (certificates?.ok === false) {
  console.error(certificates.problem);
  process.exit(2);
}
const whereToRead = ({ path }: { readonly path: string }): void =>
  console.error(`Something went wrong inside Absender. What is known stands in ${path}`);
const clipboard = systemClipboard();
const app = createApp(
  standardPorts({
    door: 'browser',
    version,
    openUrl,
    ...(clipboard && { clipboard }),
    ...(certificates?.ok && { extraCa: [certificates.value] }),
    onIncident: whereToRead,
  }),
);
// One broken promise is no reason to leave the user's window without an engine.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => whereToRead(app.crashed(event, error)));
const door = await openBrowserDoor({ app, folder: pageFolder(import.meta.dirname) });
const file = fileAmong(positionals, process.cwd());
const address = file === undefined ? door.address : `${door.address}${await fragmentFor(app, file)}`;
console.log(address);
if (!values['no-open']) await openUrl(address).catch(() => undefined);

const stopped = Promise.withResolvers<undefined>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.resolve(undefined));
await Promise.race([door.gone, stopped.promise]);
await door.close();
await app.close();
process.exit(0);
