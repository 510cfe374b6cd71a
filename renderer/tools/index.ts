import { late } from '../components/index.ts';

// Loaded on demand, because most users do not need them.
export const CheckServer = late(async () => (await import('./check-server/check-server.tsx')).CheckServer);
export const CheckSender = late(async () => (await import('./check-sender/check-sender.tsx')).CheckSender);
export const Explain = late(async () => (await import('./explain.tsx')).Explain);

// Loaded on demand, because it includes the texts of all checks.
export const Conformance = late(async () => (await import('./conformance/conformance.tsx')).Conformance);
