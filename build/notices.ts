/** Files shipped with the program: the licences of everything in it, and a bill of materials (CycloneDX 1.6). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { isAllowed } from './audit.ts';
import { shippedPackages, type Shipped } from './shipped.ts';

const root = resolve(import.meta.dirname, '..');
export const noticesFolder = join(root, 'out/notices');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  devDependencies: { electron: string };
};

/** Returns each licence text once and in full, below the names of the packages that it applies to. */
export function licenceFile(packages: readonly Shipped[]): string {
  const byText = Map.groupBy(packages, ({ texts }) => texts.join('\n\n'));
  const parts = [...byText].map(([text, users]) => {
    const names = users.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${names.join('\n')}\n\n${text}\n`;
  });
  const head = 'Absender contains the work of others. Electron’s own licences lie beside its program.\n';
  return [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

const purlOf = ({ name, version }: Pick<Shipped, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** Returns the licence as CycloneDX requires, which distinguishes SPDX ids from expressions. */
const licencesOf = (licence: string) =>
  /\s/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];

/**
 * Creates the bill of materials: https://cyclonedx.org/docs/1.6/json/. It contains no date or random number, so that it
 * is reproducible.
 */
export function billOfMaterials(packages: readonly Shipped[]) {
  const self = purlOf(manifest);
  const electron = { name: 'electron', version: manifest.devDependencies.electron };
  const components = packages.map((shipped) => ({
    type: 'library',
    'bom-ref': purlOf(shipped),
    name: shipped.name,
    version: shipped.version,
    purl: purlOf(shipped),
    licenses: licencesOf(shipped.licence),
    ...(shipped.integrity !== undefined && { hashes: [hashOf(shipped.integrity)] }),
  }));
  const runtime = {
    type: 'framework',
    'bom-ref': purlOf(electron),
    ...electron,
    purl: purlOf(electron),
    licenses: licencesOf('MIT'),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name: manifest.name,
        version: manifest.version,
        purl: self,
      },
    },
    components: [...components, runtime],
    dependencies: [
      { ref: self, dependsOn: [...components, runtime].map((component) => component['bom-ref']) },
    ],
  };
}

function hashOf(integrity: string) {
  const [, algorithm = '', value = ''] = /^(sha\d+)-(.+)$/.exec(integrity) ?? [];
  return {
    alg: algorithm.replace('sha', 'SHA-'),
    content: Buffer.from(value, 'base64').toString('hex'),
  };
}

/** Writes both files for the bundled modules. @throws for a package that must not be distributed. */
export function writeNotices(modules: Iterable<string>): void {
  const packages = shippedPackages(modules);
  const problems = packages.flatMap(({ name, licence, texts }) => [
    ...(isAllowed(licence, 'shipped') ? [] : [`${name}: ${licence} does not let us hand it out`]),
    ...(texts.length > 0 ? [] : [`${name}: no licence text`]),
  ]);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  mkdirSync(noticesFolder, { recursive: true });
  writeFileSync(join(noticesFolder, 'third-party-licences.txt'), licenceFile(packages));
  writeFileSync(
    join(noticesFolder, 'sbom.cdx.json'),
    `${JSON.stringify(billOfMaterials(packages), null, 2)}\n`,
  );
}
