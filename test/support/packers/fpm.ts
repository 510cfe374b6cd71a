/**
 * A replacement for the fpm that electron-builder downloads, limited to what electron-builder uses: packages a folder
 * as a .deb with Debian's dpkg-deb.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const one = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    s: { ...one, short: 's' },
    t: { ...one, short: 't' },
    force: { type: 'boolean' },
    depends: { ...one, short: 'd', multiple: true, default: [] },
    'deb-recommends': { ...one, multiple: true, default: [] },
    'deb-compression': one,
    'deb-priority': { ...one, default: 'optional' },
    architecture: { ...one, default: '' },
    'after-install': { ...one, default: '' },
    'after-remove': { ...one, default: '' },
    description: { ...one, default: '' },
    version: { ...one, default: '' },
    package: { ...one, default: '' },
    name: { ...one, default: '' },
    maintainer: { ...one, default: '' },
    vendor: one,
    url: { ...one, default: '' },
    license: one,
  },
});

const root = mkdtempSync(join(tmpdir(), 'absender-deb-'));
for (const pair of positionals) {
  const [from = '', to = ''] = pair.split('=');
  const target = join(root, to);
  mkdirSync(dirname(target), { recursive: true });
  if (from.endsWith('/')) cpSync(from, target, { recursive: true, verbatimSymlinks: true });
  else copyFileSync(from, target);
}
const control = {
  Package: values.name,
  Version: values.version,
  Architecture: values.architecture,
  Maintainer: values.maintainer,
  Homepage: values.url,
  Priority: values['deb-priority'],
  Depends: values.depends.join(', '),
  Recommends: values['deb-recommends'].join(', '),
  Description: values.description,
};
const debian = join(root, 'DEBIAN');
mkdirSync(debian);
writeFileSync(
  join(debian, 'control'),
  Object.entries(control)
    .map(([field, value]) => `${field}: ${value}\n`)
    .join(''),
);
const scripts = { postinst: values['after-install'], postrm: values['after-remove'] };
for (const [name, script] of Object.entries(scripts)) {
  copyFileSync(script, join(debian, name));
  chmodSync(join(debian, name), 0o755);
}
execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '--build', root, values.package]);
rmSync(root, { recursive: true });
