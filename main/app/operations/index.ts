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
import { keepInFront, protectScreen } from './screen.ts';
import { sendTestMail } from './send-test-mail.ts';
import { acknowledge, removeUnreadable, setPreferences, settingsState } from './settings.ts';
import { determineOutcome, settle } from './unfinished.ts';

/** Binds every operation of the contract to one engine. */
export const handlersOf = (engine: Engine): Handlers<AbortSignal> => ({
  'app.open': open(engine),
  'settings.setPreferences': setPreferences(engine),
  'settings.setCertificates': setCertificates(engine),
  'settings.state': settingsState(engine),
  'settings.acknowledge': acknowledge(engine),
  'settings.removeUnreadable': removeUnreadable(engine),
  'desktop.openLink': openLink(engine),
  'desktop.openLetter': openLetter(engine),
  'profiles.create': createProfile(engine),
  'profiles.addAddress': addAddress(engine),
  'profiles.get': getProfile(engine),
  'profiles.delete': deleteProfile(engine),
  'profiles.export': exportProfile(engine),
  'profiles.import': importProfile(engine),
  'settings.forgetEverything': forgetEverything(engine),
  'journal.read': readJournal(engine),
  'journal.reportIncident': reportIncident(engine),
  'desktop.protectScreen': protectScreen(engine),
  'desktop.keepInFront': keepInFront(engine),
  'profiles.answer': answer(engine),
  'tenant.connect': connectTenant(engine),
  'forms.list': forms(engine),
  'forms.keep': keepForm(engine),
  'forms.remove': removeForm(engine),
  'mailbox.discover': discover(engine),
  'mailbox.hasPassword': hasPassword(engine),
  'mailbox.copyPassword': copyPassword(engine),
  'consent.request': connectMailbox(engine),
  'consent.copyAddress': copyConsentAddress(engine),
  'consent.showAddress': showConsentAddress(engine),
  'mailbox.check': checkMailbox(engine),
  'profiles.checkAgain': checkAgain(engine),
  'tenant.push': push(engine),
  'tenant.rollBack': rollBack(engine),
  'tenant.determineOutcome': determineOutcome(engine),
  'tenant.settle': settle(engine),
  'tenant.sendTestMail': sendTestMail(engine),
  'tenant.checkInbound': checkInbound(engine),
  'careerPage.check': checkCareerPage(engine),
  'server.probe': probe(engine),
  'tenant.checkConformance': checkConformance(engine),
  'domain.check': checkDomain(engine),
  'domain.stop': stopDomain(engine),
  'sender.check': checkSender(engine),
  'messages.explain': explainTexts,
  'practice.start': startPractice(engine),
  'practice.stop': stopPractice(engine),
});
