import { at, entry } from './entry.ts';

const settings = 'https://dvinci.freshdesk.com/de/support/solutions/articles/75000025124';

export const dvinci = entry({
  id: 'dvinci',
  name: 'd.vinci',
  otherNames: ['dvinci'],
  methods: [
    {
      kind: 'platform-address',
      standing: 'possible',
      path: {
        de: 'Grundeinstellungen > E-Mail > Bearbeiten-Symbol > Aktualisieren',
        en: 'Grundeinstellungen > E-Mail > (edit) > Aktualisieren',
      },
      note: {
        de: 'Im Feld „Standard-E-Mail-Absender“ steht die Adresse. Ihr Mailserver muss Mails von d.vinci annehmen. Mit der integrierten Kommunikation sendet d.vinci von einer eigenen Adresse je Bewerbung.',
        en: 'The field “Standard-E-Mail-Absender” holds the address. Your mail server has to accept mail from d.vinci. With its integrated communication, d.vinci sends from an address of its own for each candidate.',
      },
      ...at(settings),
    },
  ],
  rights: {
    de: 'Recht „Grundeinstellungen konfigurieren“',
    en: 'Right “Grundeinstellungen konfigurieren”',
    ...at(settings),
  },
  egressIps: ['193.242.121.220', '193.242.121.221', '193.242.121.222'],
  egressIpsSource: settings,
});
