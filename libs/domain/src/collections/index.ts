export * from './collection-input';
export * from './collection-policy';
export * from './collection-problems';
export * from './collection-rules';
