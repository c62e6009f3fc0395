export * from './co-author.entity';
export * from './ownership.module';
