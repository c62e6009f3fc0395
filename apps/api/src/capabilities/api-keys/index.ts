export * from './api-key.entity';
export * from './api-keys.module';
