// stands at: apps/web/src/app/routes/sample.ts

export const comments = (): Promise<unknown> => import('../../features/comments/comment-list');
export { paths } from '../paths';
