export * from './brief-input';
export * from './brief-rules';
export * from './case-study-input';
export * from './case-study-passages';
export * from './case-study-policy';
export * from './case-study-rules';
export * from './presentation-rules';
