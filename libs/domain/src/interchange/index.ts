export * from './practice-line';
export * from './practice-line-input';
