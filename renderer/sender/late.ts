import { late } from '../components/index.ts';

// With them come remedies and letters: nobody waits for them before their mail is set up.
export const SenderCheck = late(async () => (await import('./sender-check.tsx')).SenderCheck);
export const StopSending = late(async () => (await import('./stop-sending.tsx')).StopSending);
export const ReceivedTestMail = late(async () => (await import('./received-mail.tsx')).ReceivedTestMail);
