export * from './api-key-input';
export * from './api-key-policy';
export * from './api-key-problems';
export * from './api-key-rules';
