// stands at: apps/api/src/capabilities/comments/comments.module.ts

import { Module } from '@nestjs/common';
import { canEditComment } from '@praxis/domain/comments';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { AccountsModule } from '../accounts';

/** A module, a policy and the time, each from where it belongs. */
@Module({ imports: [AccountsModule] })
export class SampleModule {
  constructor(private readonly clock: Clock) {}

  readonly canEdit = canEditComment;

  since(): number {
    return this.clock.now().getTime() - new Date(0).getTime();
  }
}
