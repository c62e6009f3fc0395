export * from './field-changes';
export * from './review-input';
export * from './review-policy';
export * from './review-problems';
export * from './review-rules';
