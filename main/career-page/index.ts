export { lookAtCareerPage } from './look.ts';
export type { CareerPageNetwork, LookAtCareerPage } from './types.ts';
