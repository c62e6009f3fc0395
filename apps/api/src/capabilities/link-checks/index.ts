export * from './external-link.entity';
export * from './link-checks.module';
