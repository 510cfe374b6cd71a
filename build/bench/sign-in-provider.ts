/**
 * Runs an OpenID provider for a measurement in the current namespace: `sign-in-provider.ts ADDRESS`. Prints one JSON
 * document about itself and ends with its standard input.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';

import { newAuthority } from '../../test/support/certificates.ts';
import { startSignInProvider } from '../../test/support/sign-in-provider.ts';
import type { ProviderSetting } from './setting.ts';

export const providerHost = 'login.firma.test';

export interface RunningProvider extends ProviderSetting {
  readonly introspection: string;
  stop(): void;
}

/** Starts the provider in a namespace. @throws if it ends before it prints where it is. */
export async function startProvider(namespace: string, address: string): Promise<RunningProvider> {
  const script = resolve(import.meta.filename);
  const child = spawn('ip', ['netns', 'exec', namespace, process.execPath, script, address], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    once(child, 'close').then(() => ['']),
  ])) as [string];
  if (line === '') throw new Error('the provider did not start');
  return { ...(JSON.parse(line) as RunningProvider), stop: () => child.stdin.end() };
}

if (import.meta.main) {
  const address = process.argv[2] ?? '';
  const authority = await newAuthority('Provider');
  const provider = await startSignInProvider({ authority, address, host: providerHost });
  const { issuer, origin, introspection } = provider;
  console.log(JSON.stringify({ issuer: issuer.href, origin, introspection, ca: authority.pem, address }));
  process.stdin.resume();
  await once(process.stdin, 'end');
  await provider.stop();
}
