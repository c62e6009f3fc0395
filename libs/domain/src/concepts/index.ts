export * from './concept-input';
export * from './concept-policy';
export * from './concept-problems';
export * from './concept-rules';
export * from './concept-thesaurus';
