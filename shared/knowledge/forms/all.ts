import type { PlatformForm } from '../../model/index.ts';
import { generic } from './generic.ts';
import { personio } from './personio.ts';

/** The platforms' forms that come with the program, the one for everybody else last. */
export const platformForms: readonly PlatformForm[] = [personio, generic];
