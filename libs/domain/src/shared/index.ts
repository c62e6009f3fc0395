export * from './days';
export * from './fold';
export * from './language';
export * from './pages';
export * from './parse-input';
export * from './plain-lines';
export * from './problem';
