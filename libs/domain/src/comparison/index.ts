export * from './compared-rows';
export * from './comparison-address';
export * from './memo';
