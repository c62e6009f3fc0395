export * from './breadcrumbs';
export * from './button';
export * from './error-summary';
export * from './facts';
export * from './field';
export * from './notice';
export * from './tag';
export * from './wide-table';
