import { Module } from '@nestjs/common';
import { PracticesModule } from '../capabilities/practices';
import { Seed } from './seed';
import { SeedAccounts } from './seed-accounts';
import { SeedAlliance } from './seed-alliance';
import { SeedPractices } from './seed-practices';

@Module({
  imports: [PracticesModule],
  providers: [Seed, SeedAccounts, SeedAlliance, SeedPractices],
  exports: [Seed],
})
export class SeedModule {}
