export * from './import-writer';
export * from './interchange-export.service';
export * from './interchange-import.service';
export * from './interchange.module';
export * from './line-planner';
export * from './line-reach';
