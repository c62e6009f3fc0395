export * from './interchange-export.service';
export * from './interchange-import.service';
export * from './interchange.module';
