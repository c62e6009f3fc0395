export * from './citation-file';
export * from './citations.module';
export * from './citations.service';
