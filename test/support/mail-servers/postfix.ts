/** Debian's Postfix with Dovecot for authentication, on loopback, in a separate folder. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { plan, run, serverOf, type StartServer } from './plan.ts';
import { dovecotConf, dovecotTokens, mainCf, masterCf } from './postfix.config.ts';

/** @throws an error with the server's output if it does not start. */
export const startPostfix: StartServer = async (options) => {
  const server = await plan(options);
  const { folder, write, users } = server;
  for (const name of ['etc', 'queue', 'data', 'dovecot']) mkdirSync(join(folder, name));
  run(server, 'chown', ['postfix', join(folder, 'data'), join(folder, 'mail')]);
  write('etc/main.cf', mainCf(server));
  write('etc/master.cf', masterCf(server));
  write('etc/clients', '127.0.0.2/32 REJECT\n');
  write(
    'users',
    Object.entries(users)
      .map(([user, password]) => `${user}:{PLAIN}${password}\n`)
      .join(''),
  );
  if (server.introspection !== undefined) write('tokens.conf', dovecotTokens(server.introspection));
  const dovecot = write('dovecot.conf', dovecotConf(server));
  run(server, '/usr/sbin/postfix', ['-c', join(folder, 'etc'), 'start']);
  run(server, '/usr/sbin/dovecot', ['-c', dovecot]);
  return serverOf(server, () => {
    run(server, '/usr/sbin/postfix', ['-c', join(folder, 'etc'), 'stop']);
    if (existsSync(join(folder, 'dovecot', 'master.pid')))
      run(server, '/usr/sbin/dovecot', ['-c', dovecot, 'stop']);
  });
};
