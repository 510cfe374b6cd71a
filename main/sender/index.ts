export { checkSender } from './check.ts';
export type { CheckSender, SenderFacts } from './types.ts';
