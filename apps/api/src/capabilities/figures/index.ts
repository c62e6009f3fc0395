export * from './figures.module';
