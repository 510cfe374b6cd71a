/**
 * Tests pasting the DNS records that platforms require, in every list layout: no record may be misread or silently
 * dropped, and nearly all must be read.
 */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { readRecords } from '../../../shared/sender-domain/index.ts';

interface Given {
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly prio?: string;
}
const key = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ type: 'spki', format: 'der' })
  .toString('base64');
const dk = 'v=DKIM1; k=rsa; p=' + key;
const domain = 'firma.de';
const sets: Record<string, readonly Given[]> = {
  sendgrid: [
    { type: 'CNAME', name: 'em8371', value: 'u2398471.wl014.sendgrid.net' },
    { type: 'CNAME', name: 's1._domainkey', value: 's1.domainkey.u2398471.wl014.sendgrid.net' },
    { type: 'CNAME', name: 's2._domainkey', value: 's2.domainkey.u2398471.wl014.sendgrid.net' },
    { type: 'TXT', name: '_dmarc', value: 'v=DMARC1; p=none;' },
  ],
  mailgun: [
    { type: 'TXT', name: '@', value: 'v=spf1 include:mailgun.org ~all' },
    { type: 'TXT', name: 'pic._domainkey', value: 'k=rsa; p=' + dk.slice(18) },
    { type: 'MX', name: 'mg', value: 'mxa.mailgun.org', prio: '10' },
    { type: 'MX', name: 'mg', value: 'mxb.mailgun.org', prio: '10' },
    { type: 'CNAME', name: 'email.mg', value: 'mailgun.org' },
  ],
  postmark: [
    { type: 'TXT', name: '20231115102030pm._domainkey', value: 'k=rsa;p=' + dk.slice(18) },
    { type: 'CNAME', name: 'pm-bounces', value: 'pm.mtasv.net' },
  ],
  ses: [
    { type: 'CNAME', name: 'abc3k5xw7d2lq._domainkey', value: 'abc3k5xw7d2lq.dkim.amazonses.com' },
    { type: 'CNAME', name: 'x7d2lqabc3k5w._domainkey', value: 'x7d2lqabc3k5w.dkim.amazonses.com' },
    { type: 'MX', name: 'bounce', value: 'feedback-smtp.eu-central-1.amazonses.com', prio: '10' },
    { type: 'TXT', name: 'bounce', value: 'v=spf1 include:amazonses.com ~all' },
    { type: 'TXT', name: '_amazonses', value: 'pmBGN/7MjnfhTKUZ06Enqq1PeGUaOkw8lGhcfwefcHU=' },
  ],
  m365: [
    { type: 'MX', name: '@', value: 'firma-de.mail.protection.outlook.com', prio: '0' },
    { type: 'TXT', name: '@', value: 'v=spf1 include:spf.protection.outlook.com -all' },
    { type: 'CNAME', name: 'autodiscover', value: 'autodiscover.outlook.com' },
    {
      type: 'CNAME',
      name: 'selector1._domainkey',
      value: 'selector1-firma-de._domainkey.firma.onmicrosoft.com',
    },
    { type: 'TXT', name: '@', value: 'MS=ms12345678' },
  ],
  brevo: [
    { type: 'TXT', name: '@', value: 'brevo-code:8f7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c' },
    { type: 'CNAME', name: 'brevo1._domainkey', value: 'b1.firma-de.dkim.brevo.com' },
    { type: 'TXT', name: '_dmarc', value: 'v=DMARC1; p=none; rua=mailto:rua@dmarc.brevo.com' },
  ],
  plain: [
    { type: 'TXT', name: '@', value: 'google-site-verification=rXOxyZounnZasA8Z7oaD3c14JdjS9aKSWvsR1EbUSIQ' },
    { type: 'CNAME', name: 'gh-mail', value: 'sendgrid.greenhouse.io' },
    { type: 'TXT', name: 'mail._domainkey.jobs', value: dk },
    { type: 'A', name: 'track', value: '192.0.2.7' },
  ],
};
const full = (n: string, dot = '') => (n === '@' ? domain : `${n}.${domain}`) + dot;
type Style = (r: Given) => { t: string; n: string; v: string; p: string };
const styles: Readonly<Record<string, Style>> = {
  rel: (r) => ({ t: r.type, n: r.name, v: r.value, p: r.prio ?? '' }),
  abs: (r) => ({ t: r.type, n: full(r.name), v: r.value, p: r.prio ?? '' }),
  dot: (r) => ({
    t: r.type,
    n: full(r.name, '.'),
    v: /CNAME|MX/.test(r.type) ? r.value + '.' : r.value,
    p: r.prio ?? '',
  }),
  quoted: (r) => ({
    t: r.type,
    n: full(r.name),
    v: r.type === 'TXT' ? `"${r.value}"` : r.value,
    p: r.prio ?? '',
  }),
  upper: (r) => ({ t: r.type.toLowerCase(), n: r.name, v: r.value, p: r.prio ?? '' }),
};
type Row = ReturnType<Style>;
const mv = (r: Row) => (r.p ? `${r.p} ${r.v}` : r.v);
const pad = (s: string, n: number) => s.padEnd(n);
const wrap = (v: string, n: number, sep = '\n') => v.match(new RegExp(`.{1,${String(n)}}`, 'g'))!.join(sep);
const csv = (s: string): string => (/[",;]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s);
const layouts: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  tab: (x) => x.map((r) => [r.t, r.n, mv(r)].join('\t')).join('\n'),
  tabHead: (x) => 'Type\tHost\tValue\n' + x.map((r) => [r.t, r.n, mv(r)].join('\t')).join('\n'),
  tabPrioCol: (x) =>
    'Type\tName\tValue\tPriority\tTTL\n' + x.map((r) => [r.t, r.n, r.v, r.p, '3600'].join('\t')).join('\n'),
  tabPrioFront: (x) =>
    'Type\tHost name\tPriority\tTTL\tData\n' +
    x.map((r) => [r.t, r.n, r.p || '-', '1h', r.v].join('\t')).join('\n'),
  tabGer: (x) =>
    'Hostname\tTyp\tPriorität\tZiel\n' + x.map((r) => [r.n, r.t, r.p, r.v].join('\t')).join('\n'),
  tabGer2: (x) =>
    'Eintragstyp\tName/Host\tWert/Ziel\tTTL\tStatus\n' +
    x.map((r) => [r.t, r.n, mv(r), 'Standard', 'Nicht gefunden'].join('\t')).join('\n'),
  tabStatusFirst: (x) =>
    'Status\tType\tHost\tData\n' + x.map((r) => ['Pending', r.t, r.n, mv(r)].join('\t')).join('\n'),
  tabPurpose: (x) =>
    'Purpose\tRecord type\tHost / Name\tValue / Points to\n' +
    x.map((r) => ['DKIM signature', r.t, r.n, mv(r)].join('\t')).join('\n'),
  tabCopy: (x) => x.map((r) => [r.t, r.n + ' Copy', mv(r) + ' Copy'].join('\t')).join('\n'),
  tabCopyCells: (x) =>
    'Type\tHost\t\tValue\t\n' + x.map((r) => [r.t, r.n, 'Copy', mv(r), 'Copy'].join('\t')).join('\n'),
  nameTypeTab: (x) => x.map((r) => [r.n, r.t, mv(r)].join('\t')).join('\n'),
  nameTtlTypeTab: (x) => x.map((r) => [r.n, '14400', r.t, mv(r)].join('\t')).join('\n'),
  valueFirstHead: (x) => 'Value\tType\tName\n' + x.map((r) => [mv(r), r.t, r.n].join('\t')).join('\n'),
  blanks: (x) => x.map((r) => `${r.t} ${r.n} ${mv(r)}`).join('\n'),
  aligned: (x) => x.map((r) => pad(r.t, 8) + pad(r.n, 40) + mv(r)).join('\n'),
  alignedHead: (x) =>
    pad('TYPE', 8) +
    pad('NAME', 40) +
    'VALUE\n' +
    x.map((r) => pad(r.t, 8) + pad(r.n, 40) + mv(r)).join('\n'),
  alignedNameFirst: (x) =>
    pad('Name', 40) +
    pad('TTL', 8) +
    pad('Type', 8) +
    'Value\n' +
    x.map((r) => pad(r.n, 40) + pad('3600', 8) + pad(r.t, 8) + mv(r)).join('\n'),
  bind: (x) =>
    x
      .map(
        (r) =>
          `${r.n} IN ${r.t.toUpperCase()} ${r.t.toUpperCase() === 'TXT' && !r.v.startsWith('"') ? `"${r.v}"` : mv(r)}`,
      )
      .join('\n'),
  bindTtl: (x) =>
    x
      .map(
        (r) =>
          `${r.n}\t3600\tIN\t${r.t.toUpperCase()}\t${r.t.toUpperCase() === 'TXT' && !r.v.startsWith('"') ? `"${r.v}"` : mv(r)}`,
      )
      .join('\n'),
  bindSplit: (x) =>
    x
      .map(
        (r) =>
          `${r.n} 300 IN ${r.t.toUpperCase()} ${r.t.toUpperCase() === 'TXT' ? `"${wrap(r.v.replaceAll('"', ''), 100, '" "')}"` : mv(r)}`,
      )
      .join('\n'),
  bindParen: (x) =>
    x
      .map(
        (r) =>
          `${r.n} IN ${r.t.toUpperCase()} ${r.t.toUpperCase() === 'TXT' ? `( "${wrap(r.v.replaceAll('"', ''), 60, '"\n        "')}" )  ; ----- x` : mv(r)}`,
      )
      .join('\n'),
  csv: (x) => 'Type,Name,Value\n' + x.map((r) => [r.t, r.n, mv(r)].map(csv).join(',')).join('\n'),
  csvSemi: (x) => 'Typ;Name;Wert\n' + x.map((r) => [r.t, r.n, mv(r)].map(csv).join(';')).join('\n'),
  csvQ: (x) =>
    '"Type","Name","Value","TTL"\n' +
    x.map((r) => [r.t, r.n, mv(r), '3600'].map((s) => `"${s.replaceAll('"', '""')}"`).join(',')).join('\n'),
  csvNoHead: (x) => x.map((r) => [r.t, r.n, mv(r)].map(csv).join(',')).join('\n'),
  md: (x) =>
    '| Type | Name | Value |\n|---|---|---|\n' + x.map((r) => `| ${r.t} | ${r.n} | ${mv(r)} |`).join('\n'),
  mdTicks: (x) =>
    '| Type | Host | Value | Priority |\n|---|---|---|---|\n' +
    x.map((r) => `| ${r.t} | \`${r.n}\` | \`${r.v}\` | ${r.p || '–'} |`).join('\n'),
  html: (x) =>
    `<table><tr><th>Type</th><th>Name</th><th>Value</th></tr>${x.map((r) => `<tr><td>${r.t}</td><td>${r.n}</td><td>${mv(r).replaceAll('"', '&quot;')}</td></tr>`).join('')}</table>`,
  htmlBtn: (x) =>
    `<div class=x><table class="t"><thead><tr><th>Typ</th><th>Host</th><th>Wert</th><th></th></tr></thead><tbody>${x.map((r) => `<tr>\n <td><span class="b">${r.t}</span></td>\n <td><code>${r.n}</code><button>Kopieren</button></td>\n <td><input value="x"><code>${mv(r)}</code> <button>Kopieren</button></td><td>❌</td></tr>`).join('\n')}</tbody></table></div>`,
  htmlDl: (x) =>
    x
      .map(
        (r) =>
          `<dl><dt>Type</dt><dd>${r.t}</dd><dt>Name</dt><dd>${r.n}</dd><dt>Value</dt><dd>${mv(r)}</dd></dl>`,
      )
      .join('\n'),
  labels: (x) => x.map((r) => `Type: ${r.t}\nHost: ${r.n}\nValue: ${mv(r)}`).join('\n\n'),
  labelsNoBlank: (x) => x.map((r) => `Type: ${r.t}\nHost: ${r.n}\nValue: ${mv(r)}`).join('\n'),
  labelsGer: (x) =>
    x
      .map((r) => `Typ: ${r.t}\nName: ${r.n}\nWert: ${r.v}${r.p ? `\nPriorität: ${r.p}` : ''}\nTTL: 3600`)
      .join('\n\n'),
  labelsGer2: (x) =>
    x.map((r) => `Record-Typ: ${r.t}\nHostname (Subdomain): ${r.n}\nZiel: ${mv(r)}`).join('\n---\n'),
  labelsEq: (x) => x.map((r) => `type = ${r.t}\nname = ${r.n}\nvalue = ${mv(r)}`).join('\n\n'),
  labelsTab: (x) => x.map((r) => `Type\t${r.t}\nHost\t${r.n}\nValue\t${mv(r)}`).join('\n\n'),
  labelsBold: (x) =>
    x
      .map((r, i) => `**Record ${String(i + 1)}**\n**Type:** ${r.t}\n**Name:** ${r.n}\n**Value:** ${mv(r)}`)
      .join('\n\n'),
  labelsBullets: (x) => x.map((r) => `- Type: ${r.t}\n- Name: ${r.n}\n- Value: ${mv(r)}`).join('\n\n'),
  labelsNumbered: (x) =>
    x
      .map((r, i) => `${String(i + 1)}. Record\n   Type: ${r.t}\n   Name: ${r.n}\n   Value: ${mv(r)}`)
      .join('\n'),
  labelsAbove: (x) => x.map((r) => `Type\n${r.t}\nName\n${r.n}\nValue\n${mv(r)}`).join('\n'),
  labelsAboveColon: (x) => x.map((r) => `Type:\n${r.t}\nName:\n${r.n}\nValue:\n${mv(r)}`).join('\n\n'),
  titleLabels: (x) => x.map((r) => `${r.t} record\nName: ${r.n}\nContent: ${mv(r)}`).join('\n\n'),
  titleLabels2: (x) =>
    x.map((r) => `${r.t.toUpperCase()}-Eintrag\nHost\n${r.n}\nWert\n${mv(r)}`).join('\n\n'),
  cells: (x) => x.map((r) => `${r.t}\n${r.n}\n${mv(r)}`).join('\n'),
  cellsBlank: (x) => x.map((r) => `${r.t}\n\n${r.n}\n\n${mv(r)}\n`).join('\n'),
  cellsHead: (x) => 'Type\nHost\nValue\n' + x.map((r) => `${r.t}\n${r.n}\n${mv(r)}`).join('\n'),
  cellsHead4: (x) =>
    'Type\nName\nPriority\nValue\n' + x.map((r) => `${r.t}\n${r.n}\n${r.p || '-'}\n${r.v}`).join('\n'),
  cellsNameFirst: (x) => 'Name\nType\nValue\n' + x.map((r) => `${r.n}\n${r.t}\n${mv(r)}`).join('\n'),
  cellsCopy: (x) => x.map((r) => `${r.t}\n${r.n}\nCopy\n${mv(r)}\nCopy\nNot verified`).join('\n'),
  oneLine: (x) => x.map((r) => `Type: ${r.t} Name: ${r.n} Value: ${mv(r)}`).join('\n'),
  oneLineComma: (x) => x.map((r) => `Typ: ${r.t}, Name: ${r.n}, Wert: ${mv(r)}`).join('\n'),
  arrow: (x) => x.map((r) => `${r.t} ${r.n} -> ${mv(r)}`).join('\n'),
  arrow2: (x) => x.map((r) => `${r.n} ${r.t} → ${mv(r)}`).join('\n'),
  nameColon: (x) => x.map((r) => `${r.t}: ${r.n} = ${mv(r)}`).join('\n'),
  pipe: (x) => x.map((r) => `${r.t} | ${r.n} | ${mv(r)}`).join('\n'),
  json: (x) =>
    JSON.stringify(
      x.map((r) => ({ type: r.t, host: r.n, value: r.v, ...(r.p !== '' && { priority: Number(r.p) }) })),
    ),
  jsonPretty: (x) =>
    JSON.stringify(
      {
        dns: Object.fromEntries(
          x.map((r, i) => [`dkim${String(i)}`, { type: r.t, host: r.n, data: mv(r), valid: false }]),
        ),
      },
      null,
      2,
    ),
  yaml: (x) =>
    x
      .map((r) => `- type: ${r.t}\n  name: "${r.n}"\n  value: ${r.v.startsWith('"') ? r.v : `'${mv(r)}'`}`)
      .join('\n'),
  prose: (x) => x.map((r) => `Please create a ${r.t} record named ${r.n} with the value ${mv(r)}`).join('\n'),
  proseGer: (x) =>
    x.map((r) => `Legen Sie einen ${r.t}-Eintrag für ${r.n} mit dem Wert ${mv(r)} an.`).join('\n'),
  wrappedTab: (x) =>
    'Type\tHost\tValue\n' +
    x.map((r) => [r.t, r.n, r.v.length > 100 ? wrap(mv(r), 64) : mv(r)].join('\t')).join('\n'),
  wrappedBlank: (x) =>
    x.map((r) => [r.t, r.n, r.v.length > 100 ? wrap(mv(r), 64, ' ') : mv(r)].join('\t')).join('\n'),
  wrappedLabels: (x) =>
    x
      .map((r) => `Type: ${r.t}\nHost: ${r.n}\nValue: ${r.v.length > 100 ? wrap(mv(r), 70) : mv(r)}`)
      .join('\n\n'),
  wrappedCells: (x) =>
    x.map((r) => `${r.t}\n${r.n}\n${r.v.length > 100 ? wrap(mv(r), 50) : mv(r)}`).join('\n'),
  nbspTab: (x) => x.map((r) => [r.t, r.n, mv(r).replaceAll(' ', '\u00a0')].join('\t')).join('\r\n'),
  mail: (x) =>
    'Guten Tag,\n\nbitte setzen Sie folgende Einträge für firma.de:\n\n' +
    x.map((r) => [r.t, r.n, mv(r)].join('\t')).join('\n') +
    '\n\nDie TXT-Einträge brauchen bis zu 48 Stunden.\nViele Grüße\nIhr Team',
  mailQuoted: (x) =>
    '> Hi,\n>\n> please add:\n>\n' + x.map((r) => '> ' + [r.t, r.n, mv(r)].join('  ')).join('\n'),
  numberedCol: (x) =>
    '#\tType\tName\tValue\n' + x.map((r, i) => [String(i + 1), r.t, r.n, mv(r)].join('\t')).join('\n'),
  twoRows: (x) => x.map((r) => `${r.t}  ${r.n}\n    ${mv(r)}`).join('\n'),
  spacedTab: (x) => x.map((r) => [r.t, r.n, mv(r)].join(' \t ')).join('\n\n'),
  recordColon: (x) => x.map((r) => `Record: ${r.t}\nSubdomain: ${r.n}\nTarget: ${mv(r)}`).join('\n\n'),
  currentVal: (x) =>
    'Type\tName\tExpected value\tCurrent value\tStatus\n' +
    x
      .map((r) =>
        [
          r.t,
          r.n,
          mv(r),
          r.t.toUpperCase() === 'TXT' ? 'v=spf1 a mx -all' : 'old.example.net',
          'Mismatch',
        ].join('\t'),
      )
      .join('\n'),
  currentFirst: (x) =>
    'Type\tName\tActual\tExpected\n' +
    x
      .map((r) =>
        [r.t, r.n, r.t.toUpperCase() === 'TXT' ? 'v=spf1 a mx -all' : 'old.example.net', mv(r)].join('\t'),
      )
      .join('\n'),
  istSoll: (x) =>
    'Typ\tName\tIst\tSoll\n' + x.map((r) => [r.t, r.n, 'nicht gefunden', mv(r)].join('\t')).join('\n'),
  ionos: (x) => 'Typ\tHostname\tWert\tDienst\n' + x.map((r) => [r.t, r.n, mv(r), '-'].join('\t')).join('\n'),
  cloudflare: (x) =>
    'Type\tName\tContent\tProxy status\tTTL\tActions\n' +
    x.map((r) => [r.t, r.n, mv(r), 'DNS only', 'Auto', 'Edit'].join('\t')).join('\n'),
  hetzner: (x) => x.map((r) => [r.t, r.n, mv(r), '86400'].join('\t')).join('\n'),
  route53: (x) =>
    'Record name\tType\tRouting policy\tDifferentiator\tValue/Route traffic to\n' +
    x.map((r) => [r.n, r.t, 'Simple', '-', mv(r)].join('\t')).join('\n'),
  sesCsv: (x) =>
    'Type,Name,Value\n' + x.map((r) => `"${r.t}","${r.n}","${mv(r).replaceAll('"', '""')}"`).join('\n'),
};
const expectOf = (r: Given) => {
  const v = r.type === 'MX' ? `${r.prio} ${r.value}` : r.type === 'TXT' ? r.value : r.value.toLowerCase();
  return { type: r.type, name: full(r.name).toLowerCase(), value: v };
};
const comparable = (r: Given) =>
  `${r.type}|${r.name}|${/p=/.test(r.value) ? r.value.replace(/\s+/g, '').replace(/;$/, '') : r.value}`;
let all = 0;
let whole = 0;

describe.each(Object.entries(layouts))('records in the layout %s', (layout, write) => {
  it('are understood, or said not to be', () => {
    for (const [set, given] of Object.entries(sets))
      for (const [style, styled] of Object.entries(styles)) {
        const { records, unread } = readRecords(write(given.map(styled)), domain);
        const want = given.map(expectOf).map(comparable);
        const got = records.map(comparable);
        expect(
          got.filter((each) => !want.includes(each)),
          `${layout}, ${style}, ${set}`,
        ).toEqual([]);
        const isWhole = want.every((each) => got.includes(each));
        all += 1;
        if (isWhole) whole += 1;
        else if (got.length > 0) expect(unread, `${layout}, ${style}, ${set}`).not.toEqual([]);
      }
  });
});

it('nearly all records in all layouts are understood', () => {
  expect(whole / all).toBeGreaterThanOrEqual(0.95);
});
