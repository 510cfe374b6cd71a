import { eastern } from './eastern.ts';
import { germanSpeaking } from './german-speaking.ts';
import { northern } from './northern.ts';
import { southern } from './southern.ts';
import { western } from './western.ts';
import { worldwide } from './worldwide.ts';
import type { Provider } from '../providers/provider.ts';

/** Hosters about which only the servers are known. */
export const hosters: readonly Provider[] = [
  ...eastern,
  ...germanSpeaking,
  ...northern,
  ...southern,
  ...western,
  ...worldwide,
];
