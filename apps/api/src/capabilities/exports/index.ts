export * from './exports.module';
export { exportFileTypes } from './export.routes';
export type { ExportedRow } from './export-record';
export * from './exports.service';
