export * from './basis.ts';
export * from './steps.ts';
