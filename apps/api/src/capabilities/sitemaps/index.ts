export * from './sitemaps.module';
