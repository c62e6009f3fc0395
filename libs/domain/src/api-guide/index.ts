export * from './api-examples';
export * from './api-limits';
export * from './fault-codes';
export * from './problem-code';
