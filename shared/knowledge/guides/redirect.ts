import { platformPage } from '../remedies/sources.ts';
import type { Guide, GuideTask, Trap } from './guide.ts';

const asOf = '2026-11-23';
const personio = platformPage(
  'personio',
  'https://support.personio.de/hc/en-us/articles/208037325-How-to-send-an-e-mail-from-the-company-s-own-SMTP-server',
);

export const notForward: Trap = {
  de: 'Umleiten ist nicht Weiterleiten. Beim Weiterleiten wird Ihr Postfach zum Absender, und die Plattform erkennt nicht, wer sich bewirbt.',
  en: 'Redirect, do not forward. A forward makes your mailbox the sender, and the platform cannot tell who applied.',
};

/** Creates the task of redirecting mail at a provider whose menus are unknown. */
const anywhere = (owner: 'you' | 'it-admin'): GuideTask => ({
  id: `redirect-${owner === 'you' ? 'rule' : 'by-it'}`,
  owner,
  de: {
    title: 'Umleitung einrichten',
    why: 'Alles, was an {address} kommt, soll auch die Plattform bekommen.',
    steps: [
      'Öffnen Sie die Einstellungen des Postfachs im Browser. Suchen Sie „Filter“, „Regeln“ oder „Weiterleitung“.',
      'Legen Sie eine Regel für alle Mails an. Heißt eine Aktion „Umleiten“, nehmen Sie diese.',
      'Geben Sie als Ziel {inbound} ein.',
      'Lassen Sie eine Kopie im Postfach, und speichern Sie.',
    ],
    request:
      'Leiten Sie alle Mails an {address} auf {inbound} um. Der Absender muss dabei unverändert bleiben. Im Postfach soll eine Kopie bleiben.',
  },
  en: {
    title: 'Set up the redirect',
    why: 'The platform should also get all that arrives at {address}.',
    steps: [
      'Open the settings of the mailbox in the browser. Look for “filters”, “rules” or “forwarding”.',
      'Create a rule for all mail. If there is an action called “redirect”, take that one.',
      'Enter {inbound} as the target.',
      'Keep a copy in the mailbox, and save.',
    ],
    request:
      'Redirect all mail for {address} to {inbound}. The sender must stay as it is. A copy should stay in the mailbox.',
  },
  links: [],
});

/** Guides to redirecting mail at a provider whose menus are unknown. */
export const redirectGuides: readonly Guide[] = [
  {
    purpose: 'redirect',
    by: 'you',
    traps: [notForward],
    tasks: [anywhere('you')],
    asOf,
    sources: [personio],
  },
  {
    purpose: 'redirect',
    by: 'it-admin',
    traps: [notForward],
    tasks: [anywhere('it-admin')],
    asOf,
    sources: [personio],
  },
];
