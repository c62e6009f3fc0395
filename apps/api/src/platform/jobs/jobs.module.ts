import { Global, Module } from '@nestjs/common';
import { JobHandlers } from './job-handlers';
import { JobQueue } from './job-queue';
import { Worker } from './worker';

@Global()
@Module({ providers: [JobQueue, JobHandlers, Worker], exports: [JobQueue, JobHandlers, Worker] })
export class JobsModule {}
