import { hosters } from '../hosters/all.ts';
import { a1 } from './a1/provider.ts';
import { allinkl } from './allinkl/provider.ts';
import { bluewin } from './bluewin/provider.ts';
import { brevo } from './brevo/provider.ts';
import { domainfactory } from './domainfactory/provider.ts';
import { exchangeOnprem } from './exchange_onprem/provider.ts';
import { fastmail } from './fastmail/provider.ts';
import { gandi } from './gandi/provider.ts';
import { gmx } from './gmx/provider.ts';
import { godaddy } from './godaddy/provider.ts';
import { googleWorkspace } from './google_workspace/provider.ts';
import { hetzner } from './hetzner/provider.ts';
import { hosteurope } from './hosteurope/provider.ts';
import { hostinger } from './hostinger/provider.ts';
import { hostpoint } from './hostpoint/provider.ts';
import { icloud } from './icloud/provider.ts';
import { infomaniak } from './infomaniak/provider.ts';
import { ionos } from './ionos/provider.ts';
import { mailboxOrg } from './mailbox_org/provider.ts';
import { mailgun } from './mailgun/provider.ts';
import { mailjet } from './mailjet/provider.ts';
import { microsoft365 } from './microsoft365/provider.ts';
import { mittwald } from './mittwald/provider.ts';
import { netcup } from './netcup/provider.ts';
import { onecom } from './onecom/provider.ts';
import { outlookCom } from './outlook_com/provider.ts';
import { ovh } from './ovh/provider.ts';
import { oxcloud } from './oxcloud/provider.ts';
import { posteo } from './posteo/provider.ts';
import { postmark } from './postmark/provider.ts';
import { proton } from './proton/provider.ts';
import { rackspace } from './rackspace/provider.ts';
import { sendgrid } from './sendgrid/provider.ts';
import { ses } from './ses/provider.ts';
import { strato } from './strato/provider.ts';
import { tonline } from './tonline/provider.ts';
import { vodafoneDe } from './vodafone_de/provider.ts';
import { webde } from './webde/provider.ts';
import { world4you } from './world4you/provider.ts';
import { yahoo } from './yahoo/provider.ts';
import { yandex } from './yandex/provider.ts';
import { zohoCom } from './zoho_com/provider.ts';
import { zohoEu } from './zoho_eu/provider.ts';
import type { Provider } from './provider.ts';

/** All providers. If a text matches several, the first of them applies. */
export const providers: readonly Provider[] = [
  outlookCom,
  microsoft365,
  googleWorkspace,
  zohoEu,
  zohoCom,
  exchangeOnprem,
  ionos,
  strato,
  gmx,
  webde,
  tonline,
  mailboxOrg,
  posteo,
  hetzner,
  allinkl,
  hosteurope,
  domainfactory,
  mittwald,
  netcup,
  vodafoneDe,
  ovh,
  infomaniak,
  hostpoint,
  bluewin,
  world4you,
  a1,
  gandi,
  proton,
  onecom,
  oxcloud,
  fastmail,
  icloud,
  yahoo,
  yandex,
  godaddy,
  hostinger,
  rackspace,
  ses,
  sendgrid,
  mailgun,
  brevo,
  postmark,
  mailjet,
  ...hosters,
];
