export * from './merging.module';
