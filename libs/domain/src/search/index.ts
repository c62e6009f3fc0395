export {
  foldedWords,
  maxPhrases,
  onlyExcludes,
  readAskedWords,
  termsToMark,
  withPlainQuotes,
  type AskedWords,
} from './asked-words';
export { BitSet } from './bit-set';
export * from './catalogue-index';
export { isKeyOf, type CataloguePlace, type CatalogueSort, type OrderKey } from './catalogue-order';
export * from './catalogue-query';
export * from './highlight';
export * from './loosened-search';
export * from './practice-filter';
export * from './search-address';
export * from './search-words';
export * from './stop-words';
export * from './table-columns';
