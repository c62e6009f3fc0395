export * from './field-states';
export * from './machine-segments';
export * from './translation-input';
export * from './translation-policy';
export * from './translation-problems';
export * from './translation-work';
