import type { PlatformForm } from '../../model/index.ts';
import { arcoro } from './arcoro.ts';
import { ashby } from './ashby.ts';
import { bullhorn } from './bullhorn.ts';
import { connectoor } from './connectoor.ts';
import { dvinci } from './dvinci.ts';
import { erecruiter } from './erecruiter.ts';
import { factorial } from './factorial.ts';
import { generic } from './generic.ts';
import { greenhouse } from './greenhouse.ts';
import { hellohq } from './hellohq.ts';
import { heroes } from './heroes.ts';
import { heyrecruit } from './heyrecruit.ts';
import { hirebridge } from './hirebridge.ts';
import { homerun } from './homerun.ts';
import { jobadder } from './jobadder.ts';
import { jobcluster } from './jobcluster.ts';
import { jobscore } from './jobscore.ts';
import { jobvite } from './jobvite.ts';
import { join } from './join.ts';
import { kenjo } from './kenjo.ts';
import { lever } from './lever.ts';
import { manatal } from './manatal.ts';
import { onapply } from './onapply.ts';
import { onlyfy } from './onlyfy.ts';
import { orangehrm } from './orangehrm.ts';
import { ostendis } from './ostendis.ts';
import { pageup } from './pageup.ts';
import { peoplehr } from './peoplehr.ts';
import { personio } from './personio.ts';
import { recman } from './recman.ts';
import { recruitee } from './recruitee.ts';
import { recruitis } from './recruitis.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { successfactors } from './successfactors.ts';
import { teamtailor } from './teamtailor.ts';
import { trakstarHire } from './trakstar-hire.ts';
import { umantis } from './umantis.ts';
import { unknownPlatforms } from './unknown.ts';
import { workable } from './workable.ts';
import { zohoRecruit } from './zoho-recruit.ts';

/** The built-in platform forms; the generic form is last. */
export const platformForms: readonly PlatformForm[] = [
  personio,
  arcoro,
  ashby,
  bullhorn,
  connectoor,
  dvinci,
  erecruiter,
  factorial,
  greenhouse,
  hellohq,
  heroes,
  heyrecruit,
  hirebridge,
  homerun,
  jobadder,
  jobcluster,
  jobscore,
  jobvite,
  join,
  kenjo,
  lever,
  manatal,
  onapply,
  onlyfy,
  orangehrm,
  ostendis,
  pageup,
  peoplehr,
  recman,
  recruitee,
  recruitis,
  smartrecruiters,
  successfactors,
  teamtailor,
  trakstarHire,
  umantis,
  workable,
  zohoRecruit,
  ...unknownPlatforms,
  generic,
];
