import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { ClamdScanner } from './adapters/clamd-scanner';
import { DiskFileStore } from './adapters/disk-file-store';
import { NoScanner } from './adapters/no-scanner';
import { S3FileStore } from './adapters/s3-file-store';
import { FileInspector } from './file-inspector';
import { FileJobs } from './file-jobs';
import { FileStore } from './file-store.port';
import { ReceivedFiles } from './received-files';
import { StoredFiles } from './stored-files.service';
import { VirusScanner } from './virus-scanner.port';

/** Where the configuration says that files are kept. */
export function fileStoreOf({ files, dataFolder }: Config): FileStore {
  return files.s3 === null
    ? new DiskFileStore(path.join(dataFolder, 'files'))
    : new S3FileStore(files.s3);
}

@Global()
@Module({
  providers: [
    { provide: FileStore, inject: [CONFIG], useFactory: fileStoreOf },
    {
      provide: VirusScanner,
      inject: [CONFIG],
      useFactory: ({ files }: Config): VirusScanner =>
        files.clamdUrl === null ? new NoScanner() : new ClamdScanner(files.clamdUrl),
    },
    ReceivedFiles,
    FileInspector,
    StoredFiles,
    FileJobs,
  ],
  exports: [FileStore, VirusScanner, StoredFiles],
})
export class FilesModule {}
