export { examples } from '../steps/states.ts';
export { startExamples } from './start-examples.ts';
