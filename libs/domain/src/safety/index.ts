export * from './open-passages';
export * from './passage';
export * from './passages-in';
