export { useTask, type Task } from './task.ts';
export { useWizard, WizardContext, type Wizard } from './context.ts';
export { Step } from './step.tsx';
export { Finding } from './finding/index.tsx';
export { Problem } from './problem.tsx';
export { Technical } from './technical.tsx';
export { CheckRoad } from './check-road.tsx';
export { stationsAfter, stationsWhile } from './stations.ts';
