import { allinklHelp } from './allinkl/help.ts';
import { brevoHelp } from './brevo/help.ts';
import { domainfactoryHelp } from './domainfactory/help.ts';
import { exchangeOnpremHelp } from './exchange_onprem/help.ts';
import { gmxHelp } from './gmx/help.ts';
import { googleWorkspaceHelp } from './google_workspace/help.ts';
import { hetznerHelp } from './hetzner/help.ts';
import { hosteuropeHelp } from './hosteurope/help.ts';
import { infomaniakHelp } from './infomaniak/help.ts';
import { ionosHelp } from './ionos/help.ts';
import { mailboxOrgHelp } from './mailbox_org/help.ts';
import { microsoft365Help } from './microsoft365/help.ts';
import { outlookComHelp } from './outlook_com/help.ts';
import { ovhHelp } from './ovh/help.ts';
import { posteoHelp } from './posteo/help.ts';
import { sendgridHelp } from './sendgrid/help.ts';
import { stratoHelp } from './strato/help.ts';
import { tonlineHelp } from './tonline/help.ts';
import { webdeHelp } from './webde/help.ts';
import type { Help } from './help.ts';

/** The remedies and guides of each provider, by id. */
export const help: Readonly<Record<string, Help>> = {
  allinkl: allinklHelp,
  brevo: brevoHelp,
  domainfactory: domainfactoryHelp,
  exchange_onprem: exchangeOnpremHelp,
  gmx: gmxHelp,
  google_workspace: googleWorkspaceHelp,
  hetzner: hetznerHelp,
  hosteurope: hosteuropeHelp,
  infomaniak: infomaniakHelp,
  ionos: ionosHelp,
  mailbox_org: mailboxOrgHelp,
  microsoft365: microsoft365Help,
  outlook_com: outlookComHelp,
  ovh: ovhHelp,
  posteo: posteoHelp,
  sendgrid: sendgridHelp,
  strato: stratoHelp,
  tonline: tonlineHelp,
  webde: webdeHelp,
};

/** Returns the entries of one kind from all providers, each with the id of its provider. */
export const helpOf = <Entry>(
  of: (help: Help) => readonly Entry[] | undefined,
): (Entry & { provider: string })[] =>
  Object.entries(help).flatMap(([provider, own]) => (of(own) ?? []).map((entry) => ({ ...entry, provider })));
