import { late } from '../components/index.ts';

// These components are loaded on demand, because they include remedies and letters.
export const SenderCheck = late(async () => (await import('./sender-check.tsx')).SenderCheck);
export const StopSending = late(async () => (await import('./stop-sending.tsx')).StopSending);
export const ReceivedTestMail = late(async () => (await import('./received-mail.tsx')).ReceivedTestMail);
