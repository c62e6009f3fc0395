export * from './commitment-themes';
export * from './link-input';
export * from './link-policy';
export * from './link-problems';
export * from './link-rules';
