export * from './practice-checks';
export * from './practice-content';
export * from './practice-fields';
export * from './practice-input';
export * from './practice-policy';
export * from './practice-problems';
export * from './practice-states';
export * from './practice-row-parts';
