export * from './translation-draft.entity';
export * from './translations.module';
