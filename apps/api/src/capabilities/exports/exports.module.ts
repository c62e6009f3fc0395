import { Module } from '@nestjs/common';
import { CitationsModule } from '../citations';
import { SearchModule } from '../search';
import { ExportRoutes } from './export.routes';
import { ExportsService } from './exports.service';

@Module({
  imports: [CitationsModule, SearchModule],
  providers: [ExportsService, ExportRoutes],
  exports: [ExportsService],
})
export class ExportsModule {}
