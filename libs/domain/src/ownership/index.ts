export * from './ownership-input';
export * from './ownership-policy';
export * from './ownership-problems';
export * from './ownership-rules';
