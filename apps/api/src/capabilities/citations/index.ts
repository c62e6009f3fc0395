export * from './citation-file';
export * from './citation.type';
export * from './citations.module';
export * from './citations.service';
