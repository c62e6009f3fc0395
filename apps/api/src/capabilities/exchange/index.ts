export * from './adoption.entity';
export * from './exchange.module';
