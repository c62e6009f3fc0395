// stands at: apps/web/src/features/comments/sample.ts
// breaks: praxis/folders
// says: may not import app

export { paths } from '../../app/paths';
