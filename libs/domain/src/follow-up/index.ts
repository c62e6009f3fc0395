export * from './coverage-rules';
export * from './follow-up-policy';
export * from './follow-up-rules';
export * from './progress-input';
export * from './progress-policy';
export * from './progress-problems';
export * from './progress-rules';
