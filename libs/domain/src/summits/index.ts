export * from './presentation-rules';
