export * from './mailer.port';
export * from './notifications.module';
