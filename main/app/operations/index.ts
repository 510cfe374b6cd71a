import type { Handlers } from '../../../shared/contract/index.ts';
import type { Engine } from '../engine.ts';
import { checkAgain } from './check-again.ts';
import { checkCareerPage } from './check-career-page.ts';
import { checkConformance } from './check-conformance.ts';
import { checkInbound } from './check-inbound.ts';
import { checkDomain, stopDomain } from './check-domain.ts';
import { checkMailbox, hasPassword } from './check-mailbox.ts';
import { setCertificates } from './certificates.ts';
import { checkSender } from './check-sender.ts';
import { connectMailbox, copyConsentAddress, showConsentAddress } from './connect-mailbox.ts';
import { connectTenant } from './connect-tenant.ts';
import { copyPassword } from './copy-password.ts';
import { discover } from './discover.ts';
import { explainTexts } from './explain.ts';
import { forms, keepForm, removeForm } from './forms.ts';
import { forgetEverything } from './forget.ts';
import { readJournal, reportIncident } from './journal.ts';
import { openLetter, openLink } from './links.ts';
import { open } from './open.ts';
import { startPractice, stopPractice } from './practice.ts';
import { probe } from './probe.ts';
import {
  answer,
  addAddress,
  createProfile,
  deleteProfile,
  exportProfile,
  getProfile,
  importProfile,
} from './profiles.ts';
import { push } from './push.ts';
import { rollBack } from './rollback.ts';
import { protectScreen } from './screen.ts';
import { sendTestMail } from './send-test-mail.ts';
import { acknowledge, removeUnreadable, setPreferences, settingsState } from './settings.ts';
import { lookBack, settle } from './unfinished.ts';

/** Every operation of the contract, bound to one engine. */
export const handlersOf = (engine: Engine): Handlers<AbortSignal> => ({
  open: open(engine),
  setPreferences: setPreferences(engine),
  setCertificates: setCertificates(engine),
  settingsState: settingsState(engine),
  acknowledge: acknowledge(engine),
  removeUnreadable: removeUnreadable(engine),
  openLink: openLink(engine),
  openLetter: openLetter(engine),
  createProfile: createProfile(engine),
  addAddress: addAddress(engine),
  getProfile: getProfile(engine),
  deleteProfile: deleteProfile(engine),
  exportProfile: exportProfile(engine),
  importProfile: importProfile(engine),
  forgetEverything: forgetEverything(engine),
  readJournal: readJournal(engine),
  reportIncident: reportIncident(engine),
  protectScreen: protectScreen(engine),
  answer: answer(engine),
  connectTenant: connectTenant(engine),
  forms: forms(engine),
  keepForm: keepForm(engine),
  removeForm: removeForm(engine),
  discover: discover(engine),
  hasPassword: hasPassword(engine),
  copyPassword: copyPassword(engine),
  connectMailbox: connectMailbox(engine),
  copyConsentAddress: copyConsentAddress(engine),
  showConsentAddress: showConsentAddress(engine),
  checkMailbox: checkMailbox(engine),
  checkAgain: checkAgain(engine),
  push: push(engine),
  rollBack: rollBack(engine),
  lookBack: lookBack(engine),
  settle: settle(engine),
  sendTestMail: sendTestMail(engine),
  checkInbound: checkInbound(engine),
  checkCareerPage: checkCareerPage(engine),
  probe: probe(engine),
  checkConformance: checkConformance(engine),
  checkDomain: checkDomain(engine),
  stopDomain: stopDomain(engine),
  checkSender: checkSender(engine),
  explain: explainTexts,
  startPractice: startPractice(engine),
  stopPractice: stopPractice(engine),
});
