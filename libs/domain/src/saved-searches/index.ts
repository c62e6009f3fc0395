export * from './saved-search-input';
export * from './saved-search-policy';
export * from './saved-search-problems';
export * from './saved-search-rules';
