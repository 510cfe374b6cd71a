import type { Help, OwnRemedy } from '../help.ts';
import { page } from '../../remedies/sources.ts';

const asOf = '2026-11-23';

export const posteoHelp = {
  remedies: [
    ...(['smtp-access-disabled-by-provider', 'external-apps-blocked', 'wrong-credentials'] as const).map(
      (cause): OwnRemedy => ({
        cause,
        owner: 'you',
        de: {
          title:
            cause === 'wrong-credentials'
              ? 'Posteo nimmt Benutzername oder Passwort nicht an'
              : 'Posteo sperrt hier den Zugriff durch Programme',
          stopped: 'Posteo lässt die Plattform nicht herein.',
          why: 'Vielleicht ist der „Zusätzliche Postfachschutz“ an. Dann geht die Anmeldung nur im Browser. Sonst stimmt der Name oder das Passwort nicht.',
          steps: [
            'Melden Sie sich im Browser bei Posteo an. So sehen Sie, ob Benutzername und Passwort stimmen.',
            'Öffnen Sie „Einstellungen“, „Mein Konto“ und „Passwort und Sicherheit“.',
            'Schalten Sie den „Zusätzlichen Postfachschutz“ aus.',
            'Nehmen Sie als Benutzernamen die volle Adresse bei Posteo.',
          ],
          request: 'Schalten Sie bei Posteo den „Zusätzlichen Postfachschutz“ für dieses Postfach aus.',
        },
        en: {
          title:
            cause === 'wrong-credentials'
              ? 'Posteo does not accept the name or the password'
              : 'Posteo blocks access by programs here',
          stopped: 'Posteo does not let the platform in.',
          why: 'Perhaps “additional email account protection” is on. Then you can only sign in with the browser. If not, the name or the password is wrong.',
          steps: [
            'Sign in to Posteo in the browser. This shows if the name and the password are right.',
            'Open “Settings”, “My account” and the page for your password.',
            'Turn off “additional email account protection”.',
            'Use the full Posteo address as the user name.',
          ],
          request: 'Turn off “additional email account protection” for this mailbox at Posteo.',
        },
        menus: [
          {
            de: 'Posteo > Einstellungen > Mein Konto > Passwort und Sicherheit > Zusätzlicher Postfachschutz',
            en: 'Posteo > Settings > My account > Change password > Additional email account protection',
          },
        ],
        links: [],
        asOf,
        sources: [
          page('https://posteo.de/hilfe/zusaetzlichen-postfachschutz-aktivieren'),
          page('https://posteo.de/en/help/activating-additional-email-account-protection'),
        ],
      }),
    ),
  ],
} satisfies Help;
