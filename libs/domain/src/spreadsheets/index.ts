export * from './cell-values';
export * from './column-headings';
export * from './column-mapping';
export * from './sheet-columns';
export * from './sheet-row';
export * from './spreadsheet-input';
export * from './spreadsheet-problems';
export * from './spreadsheet-rules';
