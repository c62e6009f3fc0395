import { Global, Module } from '@nestjs/common';
import { JobGauges } from './job-gauges';
import { JobHandlers } from './job-handlers';
import { JobQueue } from './job-queue';
import { Worker } from './worker';

@Global()
@Module({
  providers: [JobQueue, JobHandlers, JobGauges, Worker],
  exports: [JobQueue, JobHandlers, Worker],
})
export class JobsModule {}
