export * from './saved-search.entity';
export * from './saved-searches.module';
export * from './told-version.entity';
