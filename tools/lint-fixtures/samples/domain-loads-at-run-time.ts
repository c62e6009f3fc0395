// stands at: libs/domain/src/practices/sample.ts
// breaks: no-restricted-syntax
// says: at run time

/** A rule that is loaded when it is needed. */
export const rules = (): Promise<unknown> => import('./practice-policy');
