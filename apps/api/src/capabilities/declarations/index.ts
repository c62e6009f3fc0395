export * from './commitment.entity';
export * from './declaration.entity';
export * from './declaration.rows';
export * from './declaration.type';
export * from './declarations.module';
