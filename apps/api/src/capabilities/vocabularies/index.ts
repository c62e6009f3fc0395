export * from './term.type';
export * from './vocabularies';
export * from './vocabularies.module';
export * from './vocabulary-label.entity';
export * from './vocabulary-term.entity';
