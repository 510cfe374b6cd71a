export * from './advice.ts';
export * from './answers.ts';
export * from './basis.ts';
export * from './change.ts';
export * from './recheck.ts';
export * from './steps.ts';
export * from './vouched.ts';
export * from './waiting.ts';
