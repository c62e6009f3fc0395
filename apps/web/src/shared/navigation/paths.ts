export * from '@praxis/domain/addresses';
