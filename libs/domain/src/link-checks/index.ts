export * from './link-check-rules';
