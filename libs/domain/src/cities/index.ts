export * from './city-input';
export * from './city-policy';
