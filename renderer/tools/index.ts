export { CheckServer } from './check-server/lazy.tsx';
export { Conformance } from './conformance/lazy.tsx';
export { Explain } from './explain.tsx';
