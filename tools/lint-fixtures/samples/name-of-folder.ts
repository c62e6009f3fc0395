// stands at: apps/web/src/features/CommentList/sample.ts
// breaks: praxis/file-name
// says: CommentList

export const list = 1;
