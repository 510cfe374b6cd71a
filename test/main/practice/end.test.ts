import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';

import { startPractice } from '../../../main/practice/index.ts';
import { practice } from '../../../shared/model/index.ts';
import { settingsFor } from './practising.ts';
import { tenantAt } from '../../support/tenant.ts';

describe('the end of practice', () => {
  it('aborts a running check, and closes every port', async () => {
    let broken = false;
    let began: () => void;
    const running = new Promise<void>((resolve) => (began = resolve));
    const world = await startPractice({
      probe: (_request, _network, signal) =>
        new Promise((_resolve, reject) => {
          began();
          signal.addEventListener('abort', () => {
            broken = true;
            reject(new Error('stopped'));
          });
        }),
    });
    const { signal } = new AbortController();
    const connection = { kind: 'mail-api', url: world.tenantUrl, clientId: practice.clientId } as const;
    const tenant = tenantAt(connection, practice.clientSecret);
    const settings = settingsFor(world, 'works');
    const draft = await tenant.writeDraft(settings, practice.password, '"settings-1"', { signal });
    if (!draft.ok) throw new Error(draft.problem.kind);
    const check = tenant.check(draft.value, { signal });
    await running;
    // An idle connection must not delay the shutdown.
    const idle = connect(settings.port, '127.0.0.1').on('error', () => undefined);
    await once(idle, 'connect');
    await world.stop();
    idle.destroy();
    expect(broken).toBe(true);
    expect(await check).toMatchObject({ ok: false });
    const ports = [
      Number(new URL(world.tenantUrl).port),
      settings.port,
      settingsFor(world, 'works', 'starttls').port,
    ];
    for (const port of ports) {
      const again = connect(port, '127.0.0.1');
      const [error] = (await once(again, 'error')) as [{ code: string }];
      expect(error.code).toBe('ECONNREFUSED');
    }
  });

  it('leaves nothing that would keep the program running', async () => {
    const room = new URL('../../../main/practice/index.ts', import.meta.url).href;
    const program = `
      const { startPractice } = await import(${JSON.stringify(room)});
      const world = await startPractice({ probe: () => Promise.reject(new Error()) });
      await fetch(world.tenantUrl);
      await world.stop();`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 15_000,
    });
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
  });
});
