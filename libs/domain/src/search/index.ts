export * from './catalogue-index';
export { isKeyOf, type CataloguePlace, type CatalogueSort, type OrderKey } from './catalogue-order';
export * from './highlight';
export * from './loosened-search';
export * from './practice-filter';
export * from './search-address';
export * from './search-words';
export * from './stop-words';
export * from './table-columns';
