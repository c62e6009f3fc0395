export * from './passage';
export * from './passages-in';
