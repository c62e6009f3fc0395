import { Global, Module } from '@nestjs/common';
import { GuardedProcesses } from './guarded-processes';

/** One room for every program that reads what strangers send. */
@Global()
@Module({ providers: [GuardedProcesses], exports: [GuardedProcesses] })
export class GuardedModule {}
