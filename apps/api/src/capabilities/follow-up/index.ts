export * from './follow-up.module';
