import type { Pattern } from '../patterns/pattern-schema.ts';
import { brevoPatterns } from './brevo/patterns.ts';
import { exchangeOnpremPatterns } from './exchange_onprem/patterns.ts';
import { fastmailPatterns } from './fastmail/patterns.ts';
import { godaddyPatterns } from './godaddy/patterns.ts';
import { googleWorkspacePatterns } from './google_workspace/patterns.ts';
import { hostingerPatterns } from './hostinger/patterns.ts';
import { icloudPatterns } from './icloud/patterns.ts';
import { mailboxOrgPatterns } from './mailbox_org/patterns.ts';
import { mailjetPatterns } from './mailjet/patterns.ts';
import { microsoft365Patterns } from './microsoft365/patterns.ts';
import { outlookComPatterns } from './outlook_com/patterns.ts';
import { posteoPatterns } from './posteo/patterns.ts';
import { protonPatterns } from './proton/patterns.ts';
import { sesPatterns } from './ses/patterns.ts';
import { stratoPatterns } from './strato/patterns.ts';
import { tonlinePatterns } from './tonline/patterns.ts';
import { yahooPatterns } from './yahoo/patterns.ts';
import { yandexPatterns } from './yandex/patterns.ts';
import { zohoComPatterns } from './zoho_com/patterns.ts';

/** The failure patterns of each provider, by id. */
export const providerPatterns: Readonly<Record<string, readonly Pattern[]>> = {
  brevo: brevoPatterns,
  exchange_onprem: exchangeOnpremPatterns,
  fastmail: fastmailPatterns,
  godaddy: godaddyPatterns,
  google_workspace: googleWorkspacePatterns,
  hostinger: hostingerPatterns,
  icloud: icloudPatterns,
  mailbox_org: mailboxOrgPatterns,
  mailjet: mailjetPatterns,
  microsoft365: microsoft365Patterns,
  outlook_com: outlookComPatterns,
  posteo: posteoPatterns,
  proton: protonPatterns,
  ses: sesPatterns,
  strato: stratoPatterns,
  tonline: tonlinePatterns,
  yahoo: yahooPatterns,
  yandex: yandexPatterns,
  zoho_com: zohoComPatterns,
};
