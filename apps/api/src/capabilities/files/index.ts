export * from './file-store.port';
export * from './files.module';
export * from './stored-file.entity';
export * from './stored-files.service';
export * from './virus-scanner.port';
