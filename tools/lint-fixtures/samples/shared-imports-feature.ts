// stands at: apps/web/src/shared/apollo/sample.ts
// breaks: praxis/folders
// says: may not import features/comments

export * from '../../features/comments/comment-list';
