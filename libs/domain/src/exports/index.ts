export * from './csv-cell';
export * from './data-dictionary';
export * from './export-rules';
