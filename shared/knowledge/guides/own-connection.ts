import type { GuideTask } from './guide.ts';

/** Creates the task of signing in to a platform's own OAuth connection. @param id of the connection. */
export const signInWithAccount = (id: string, name: string): GuideTask => ({
  id: `${id}-same-account`,
  owner: 'you',
  de: {
    title: 'Mit genau diesem Konto anmelden',
    why: 'Die Plattform sendet mit dem Konto, mit dem Sie sich dort anmelden.',
    steps: [
      'Öffnen Sie in der Recruiting-Plattform {mailSettings}.',
      `Wählen Sie dort die Anbindung an ${name}.`,
      'Melden Sie sich mit {address} an, nicht mit Ihrem eigenen Konto.',
      'Ist im Browser schon ein anderes Konto offen, öffnen Sie ein privates Fenster.',
    ],
    request: `Melden Sie sich in der Plattform bei der Anbindung an ${name} mit {address} an.`,
  },
  en: {
    title: 'Sign in with exactly this account',
    why: 'The platform sends with the account that you sign in with there.',
    steps: [
      'Open {mailSettings} in the recruiting platform.',
      `Choose the connection to ${name} there.`,
      'Sign in with {address}, not with your own account.',
      'If another account is open in the browser, use a private window.',
    ],
    request: `Sign in with {address} at the platform’s connection to ${name}.`,
  },
  links: [],
});

export const switchOn = (id: string): GuideTask => ({
  id: `${id}-switch-on`,
  owner: 'you',
  de: {
    title: 'Anbindung einschalten',
    why: 'Erst dann sendet die Plattform damit. Der bisherige Versandweg wird dabei abgeschaltet.',
    steps: [
      'Gehen Sie zurück zur Plattform.',
      'Sehen Sie nach, ob dort {address} als Absender steht.',
      'Schalten Sie die Anbindung ein.',
    ],
    request: 'Schalten Sie in der Plattform die Anbindung ein.',
  },
  en: {
    title: 'Switch the connection on',
    why: 'Only then does the platform send with it. This replaces the previous set-up.',
    steps: [
      'Go back to the platform.',
      'See if {address} is shown as the sender there.',
      'Switch the connection on.',
    ],
    request: 'Switch the connection on in the platform.',
  },
  links: [],
});
