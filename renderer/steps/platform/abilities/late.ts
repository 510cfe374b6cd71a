import { late } from '../../../components/index.ts';

/** With it comes the table of providers, for their names: the first screen does not wait for it. */
export const Abilities = late(async () => (await import('./abilities.tsx')).Abilities);
