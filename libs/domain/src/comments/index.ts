export * from './comment-input';
export * from './comment-policy';
export * from './comment-problems';
export * from './comment-rules';
