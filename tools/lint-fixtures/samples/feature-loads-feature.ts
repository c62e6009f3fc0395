// stands at: apps/web/src/features/comments/sample.ts
// breaks: praxis/folders
// says: may not import features/practices

export const card = (): Promise<unknown> => import('../practices/practice-card');
