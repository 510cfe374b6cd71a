import { lazy, type ComponentType } from 'react';

import type { StepId } from '../../shared/flow/index.ts';
import { Platform } from './platform/platform.tsx';

/** The screen of every step. The first one is there at once, the others are loaded when the road gets to them. */
export const stepScreens: Readonly<Record<StepId, ComponentType>> = {
  platform: Platform,
  address: lazy(async () => ({ default: (await import('./address/address.tsx')).Address })),
  'mailbox-kind': lazy(async () => ({
    default: (await import('./mailbox-kind/mailbox-kind.tsx')).MailboxKindStep,
  })),
  'ways-out': lazy(async () => ({ default: (await import('./ways-out/ways-out.tsx')).WaysOut })),
  route: lazy(async () => ({ default: (await import('./route/route.tsx')).RouteStep })),
  'own-connection': lazy(async () => ({
    default: (await import('./own-connection/own-connection.tsx')).OwnConnection,
  })),
  'connection-test': lazy(async () => ({
    default: (await import('./connection-test/connection-test.tsx')).ConnectionTest,
  })),
  prepare: lazy(async () => ({ default: (await import('./prepare/prepare.tsx')).Prepare })),
  'sign-in': lazy(async () => ({ default: (await import('./sign-in/sign-in.tsx')).SignIn })),
  check: lazy(async () => ({ default: (await import('./check/check.tsx')).Check })),
  'platform-check': lazy(async () => ({
    default: (await import('./platform-check/platform-check.tsx')).PlatformCheck,
  })),
  'test-mail': lazy(async () => ({ default: (await import('./test-mail/test-mail.tsx')).TestMail })),
  'hand-over': lazy(async () => ({ default: (await import('./hand-over/hand-over.tsx')).HandOver })),
  'platform-test': lazy(async () => ({
    default: (await import('./platform-test/platform-test.tsx')).PlatformTest,
  })),
  'platform-address': lazy(async () => ({
    default: (await import('./platform-address/platform-address.tsx')).PlatformAddress,
  })),
  'career-page': lazy(async () => ({
    default: (await import('./career-page/career-page.tsx')).CareerPage,
  })),
  redirect: lazy(async () => ({ default: (await import('./redirect/redirect.tsx')).Redirect })),
  'redirect-proof': lazy(async () => ({
    default: (await import('./redirect-proof/redirect-proof.tsx')).RedirectProof,
  })),
  summary: lazy(async () => ({ default: (await import('./summary/any-summary.tsx')).AnySummary })),
};
