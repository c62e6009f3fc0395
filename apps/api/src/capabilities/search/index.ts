export * from './catalogue.service';
export * from './indexing.service';
export * from './result-set.service';
export * from './search-document.entity';
export * from './search-engines';
export * from './search-lexicon.entity';
export * from './search.module';
export * from './search.service';
