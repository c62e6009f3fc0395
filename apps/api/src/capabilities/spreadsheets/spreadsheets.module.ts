import { Module } from '@nestjs/common';
import { PracticesModule } from '../practices';
import { VocabulariesModule } from '../vocabularies';
import { SheetImportService } from './sheet-import.service';
import { SpreadsheetReader } from './spreadsheet-reader';

@Module({
  imports: [PracticesModule, VocabulariesModule],
  providers: [SpreadsheetReader, SheetImportService],
  exports: [SpreadsheetReader, SheetImportService],
})
export class SpreadsheetsModule {}
