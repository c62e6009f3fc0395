export * from './attachment-input';
export * from './attachment-policy';
export * from './attachment-problems';
export * from './attachment-readiness';
export * from './attachment-rules';
