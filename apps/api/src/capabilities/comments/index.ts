export * from './comment.entity';
export * from './comments.module';
export * from './report.entity';
