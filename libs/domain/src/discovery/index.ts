export * from './related-practices';
export * from './similar-cities';
export * from './starting-points';
