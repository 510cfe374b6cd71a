import { late } from '../../../components/index.ts';

/** Loaded on demand, because it includes the table of providers for their names. */
export const Abilities = late(async () => (await import('./abilities.tsx')).Abilities);
