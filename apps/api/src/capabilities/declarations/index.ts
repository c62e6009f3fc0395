export * from './commitment.entity';
export * from './commitment-link.entity';
export * from './commitment-link.rows';
export * from './declaration.entity';
export * from './declaration.rows';
export * from './declaration.type';
export * from './declarations.module';
export * from './declarations.service';
