import { Module } from '@nestjs/common';
import { PracticesModule } from '../practices';
import { VocabulariesModule } from '../vocabularies';
import { SheetImportService } from './sheet-import.service';
import {
  SpreadsheetImportFieldsResolver,
  SpreadsheetImportsResolver,
  SpreadsheetReportFieldsResolver,
  ViewerSpreadsheetImportsResolver,
} from './spreadsheet-imports.resolver';
import { SpreadsheetImportsService } from './spreadsheet-imports.service';
import { SpreadsheetJobs } from './spreadsheet-jobs';
import { SpreadsheetReader } from './spreadsheet-reader';
import { TemplateRoutes } from './template.routes';
import { UploadRoutes } from './upload.routes';

@Module({
  imports: [PracticesModule, VocabulariesModule],
  providers: [
    SpreadsheetReader,
    SheetImportService,
    SpreadsheetImportsService,
    SpreadsheetImportsResolver,
    SpreadsheetImportFieldsResolver,
    SpreadsheetReportFieldsResolver,
    ViewerSpreadsheetImportsResolver,
    SpreadsheetJobs,
    TemplateRoutes,
    UploadRoutes,
  ],
  exports: [SpreadsheetReader, SheetImportService],
})
export class SpreadsheetsModule {}
