export * from './figure-rules';
