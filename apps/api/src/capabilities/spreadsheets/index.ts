export * from './column-mappings';
export * from './sheet-import.service';
export * from './spreadsheet-import.entity';
export * from './spreadsheet-mapping.entity';
export * from './spreadsheet-reader';
export * from './spreadsheets.module';
