export * from './account-input';
export * from './account-problems';
export * from './account-rules';
export * from './audience';
export * from './viewer';
