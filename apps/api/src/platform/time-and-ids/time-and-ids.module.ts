import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.port';
import { IdGenerator } from './id-generator.port';
import { SystemClock } from './system-clock';
import { Uuid7Generator } from './uuid7-generator';

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: IdGenerator, useClass: Uuid7Generator },
  ],
  exports: [Clock, IdGenerator],
})
export class TimeAndIdsModule {}
