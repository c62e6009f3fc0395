export * from './coverage-rules';
