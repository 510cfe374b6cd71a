import {
  address,
  capabilities,
  platform,
  type Example,
  guidedConnected,
  profileWith,
} from '../../examples/index.ts';

const at = (form: string) =>
  profileWith({ platform: { kind: 'guided', form }, address, route: 'domain' }, guidedConnected(form));

const table = [
  'Type\tHost\tValue',
  'CNAME\tem4711\tu4711.wl.sendgrid.net',
  'CNAME\ts1._domainkey\ts1.domainkey.u4711.wl.sendgrid.net',
  'CNAME\ts2._domainkey\ts2.domainkey.u4711.wl.sendgrid.net',
].join('\n');
const cut = `${table}\nTXT\t_dmarc\t\tPending`;
const mail = `${table}\nMX\t@\t10 mx.sendgrid.net`;
const doubtful = 'MX\tpost\tmx.sendgrid.net\nTXT\tandere-firma.de\tv=spf1 -all\nCNAME\tem1\tu1.sendgrid.net';

export const domainRecordsStates: readonly Example[] = [
  { name: 'fixed', step: 'domain-records', profile: at('heroes') },
  { name: 'regions', step: 'domain-records', profile: at('umantis') },
  { name: 'paste', step: 'domain-records', profile: at('smartrecruiters') },
  {
    name: 'read',
    step: 'domain-records',
    profile: at('smartrecruiters'),
    type: [['domain-records.table', table]],
  },
  {
    name: 'unread',
    step: 'domain-records',
    profile: at('smartrecruiters'),
    type: [['domain-records.table', cut]],
  },
  {
    name: 'wants-mail',
    step: 'domain-records',
    profile: at('greenhouse'),
    type: [['domain-records.table', mail]],
  },
  {
    name: 'corrected',
    step: 'domain-records',
    profile: at('greenhouse'),
    type: [['domain-records.table', doubtful]],
    press: ['sender.edit.drop', 'sender.edit.change'],
  },
  {
    name: 'named',
    step: 'domain-records',
    profile: profileWith(
      { platform, address, route: 'domain' },
      { connection: { capabilities: { ...capabilities, domainAuthentication: true, sendsAsDomain: true } } },
    ),
  },
  { name: 'letter', step: 'domain-records', profile: at('smartrecruiters'), press: ['letter-box.ask'] },
];
