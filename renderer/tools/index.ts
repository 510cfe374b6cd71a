import { late } from '../components/index.ts';

// Most people set their mailbox up instead.
export const CheckServer = late(async () => (await import('./check-server/check-server.tsx')).CheckServer);
export const CheckSender = late(async () => (await import('./check-sender/check-sender.tsx')).CheckSender);
export const Explain = late(async () => (await import('./explain.tsx')).Explain);

// With it come the sentences of all checks: nobody else waits for them.
export const Conformance = late(async () => (await import('./conformance/conformance.tsx')).Conformance);
