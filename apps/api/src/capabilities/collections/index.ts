export * from './collection-edition.entity';
export * from './collection.entity';
export * from './collections.module';
