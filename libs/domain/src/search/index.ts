export * from './catalogue-index';
export * from './highlight';
export * from './practice-filter';
export * from './search-address';
export * from './search-words';
export * from './stop-words';
