import type { ComponentType } from 'react';

import type { StepId } from '../../shared/flow/index.ts';
import { late } from '../components/index.ts';
import { Platform } from './platform/platform.tsx';

/** The screen of each step. All except the first are loaded on demand. */
export const stepScreens: Readonly<Record<StepId, ComponentType>> = {
  platform: Platform,
  address: late(async () => (await import('./address/address.tsx')).Address),
  'mailbox-kind': late(async () => (await import('./mailbox-kind/mailbox-kind.tsx')).MailboxKindStep),
  alternatives: late(async () => (await import('./alternatives/alternatives.tsx')).Alternatives),
  route: late(async () => (await import('./route/route.tsx')).RouteStep),
  'own-connection': late(async () => (await import('./own-connection/own-connection.tsx')).OwnConnection),
  connect: late(async () => (await import('./connect/connect.tsx')).Connect),
  'domain-records': late(async () => (await import('./domain-records/domain-records.tsx')).DomainRecords),
  'domain-check': late(async () => (await import('./domain-check/domain-check.tsx')).DomainCheck),
  'connection-test': late(async () => (await import('./connection-test/connection-test.tsx')).ConnectionTest),
  prepare: late(async () => (await import('./prepare/prepare.tsx')).Prepare),
  'sign-in': late(async () => (await import('./sign-in/sign-in.tsx')).SignIn),
  check: late(async () => (await import('./check/check.tsx')).Check),
  'platform-check': late(async () => (await import('./platform-check/platform-check.tsx')).PlatformCheck),
  'test-mail': late(async () => (await import('./test-mail/test-mail.tsx')).TestMail),
  'hand-over': late(async () => (await import('./hand-over/hand-over.tsx')).HandOver),
  'platform-test': late(async () => (await import('./platform-test/platform-test.tsx')).PlatformTest),
  'platform-address': late(
    async () => (await import('./platform-address/platform-address.tsx')).PlatformAddress,
  ),
  'career-page': late(async () => (await import('./career-page/career-page.tsx')).CareerPage),
  redirect: late(async () => (await import('./redirect/redirect.tsx')).Redirect),
  'redirect-proof': late(async () => (await import('./redirect-proof/redirect-proof.tsx')).RedirectProof),
  summary: late(async () => (await import('./summary/any-summary.tsx')).AnySummary),
};
