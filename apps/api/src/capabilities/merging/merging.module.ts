import { Module } from '@nestjs/common';
import { PracticesModule } from '../practices';
import { MergingResolver } from './merging.resolver';
import { MergingService } from './merging.service';

@Module({
  imports: [PracticesModule],
  providers: [MergingService, MergingResolver],
})
export class MergingModule {}
