export { exampleProfile, pending, pressedWords, type Example, type PressedKey } from './example.ts';
export * from './facts.ts';
export { receivedMails, savedMail, senderSeen } from './senders.ts';
