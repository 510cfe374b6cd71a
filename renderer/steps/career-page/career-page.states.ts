import type { CareerPageResult } from '../../../shared/model/index.ts';
import { connected, type Example, pending, profileWith, publishing } from '../../examples/index.ts';

const answers = { ...publishing, done: ['platform-address' as const] };
const url = 'https://www.rheintal-maschinenbau.de/karriere';
const after = (look: Omit<CareerPageResult, 'url'>) =>
  profileWith(answers, { ...connected, careerPage: { url, ...look } });
const outcomes = ['link', 'text', 'old', 'absent', 'scripted', 'not-found', 'certificate'] as const;

export const careerPageStates: readonly Example[] = [
  { name: 'ready', step: 'career-page', profile: profileWith(answers, connected) },
  {
    name: 'missing',
    step: 'career-page',
    profile: profileWith(answers, connected),
    press: ['career-page.look'],
  },
  {
    name: 'running',
    step: 'career-page',
    profile: profileWith(answers, connected),
    answers: { 'careerPage.check': pending },
    type: [['career-page.url', 'www.rheintal-maschinenbau.de/karriere']],
    press: ['career-page.look'],
  },
  ...outcomes.map((outcome): Example => ({
    name: outcome,
    step: 'career-page',
    profile: after({ outcome, status: outcome === 'not-found' ? 404 : 200 }),
  })),
  { name: 'also-old', step: 'career-page', profile: after({ outcome: 'link', alsoOld: true, status: 200 }) },
];
