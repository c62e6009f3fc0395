import { Module } from '@nestjs/common';
import { PracticesModule } from '../practices';
import { InterchangeExportService } from './interchange-export.service';
import { InterchangeImportService } from './interchange-import.service';

@Module({
  imports: [PracticesModule],
  providers: [InterchangeExportService, InterchangeImportService],
  exports: [InterchangeExportService, InterchangeImportService],
})
export class InterchangeModule {}
