export * from './follow-up.module';
export * from './progress-evidence.entity';
export * from './progress-report.entity';
export * from './progress-reminder.entity';
export * from './progress-removal.entity';
export * from './reminder-keys';
