export * from './commitment-themes';
