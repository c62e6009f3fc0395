export * from './concept.entity';
export * from './concept.type';
export * from './concepts';
export * from './concepts.module';
