export * from './member-states';
export * from './participation-policy';
export * from './participation-rules';
export * from './personal-answers';
