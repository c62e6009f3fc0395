export * from './member-states';
export * from './participation-policy';
export * from './participation-rules';
export * from './personal-answers';
export * from './record-input';
export * from './record-problems';
export * from './record-rules';
