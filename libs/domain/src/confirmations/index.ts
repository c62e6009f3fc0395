export * from './confirmation-input';
export * from './confirmation-policy';
export * from './confirmation-problems';
export * from './confirmation-rules';
