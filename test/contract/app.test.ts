import { afterAll } from 'vitest';

import { testEngine } from '../support/engine.ts';
import { contractSuite } from './suite.ts';

const app = testEngine();
afterAll(() => app.close());

contractSuite('to the engine itself', () => ({ transport: app, real: true }));
