import { unknown } from './entry.ts';

/** Platforms whose public pages say nothing about their mail settings. */
export const unknownPlatforms = [
  unknown('softgarden', 'softgarden'),
  unknown('rexx', 'rexx systems'),
  unknown('concludis', 'Concludis'),
  unknown('hrworks', 'HRworks'),
  unknown('bamboohr', 'BambooHR'),
  unknown('hibob', 'HiBob', ['Bob']),
  unknown('breezy', 'Breezy HR'),
  unknown('workday', 'Workday Recruiting'),
  unknown('talention', 'Talention'),
  unknown('welcome-kit', 'Welcome to the Jungle ATS', ['Welcome Kit']),
  unknown('comeet', 'Comeet', ['Spark Hire Recruit']),
  unknown('pinpoint', 'Pinpoint'),
];
