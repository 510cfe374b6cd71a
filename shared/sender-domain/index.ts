export { checkRecord, type FoundRecord, type PublishedRecords } from './compare.ts';
export { dkimKeyOf, selectorOf, selectorState } from './dkim.ts';
export {
  dmarcAlignment,
  dmarcPolicyOf,
  isDmarc,
  isMeantAsDmarc,
  isUsableDmarc,
  type DmarcPolicy,
} from './dmarc.ts';
export { doubledName, isOwnName, relativeName } from './names.ts';
export { fixedRecords } from './fixed.ts';
export {
  hostsOf,
  isMeantAsSpf,
  isSpf,
  mechanismsOf,
  mergedSpf,
  repaired,
  spfProblems,
  targetsOf,
} from './spf.ts';
export { readRecords, typedRecord, type PastedRecords, type RecordPart } from './table.ts';
export { judgeSender, type SenderEvidence } from './verdict.ts';
