export * from './coverage-rules';
export * from './progress-input';
export * from './progress-policy';
export * from './progress-problems';
export * from './progress-rules';
