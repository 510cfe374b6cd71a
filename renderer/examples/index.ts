export { exampleProfile, pending, type Example } from './example.ts';
export * from './facts.ts';
