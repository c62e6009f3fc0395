export * from './harvesting.module';
