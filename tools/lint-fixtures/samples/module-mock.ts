// stands at: apps/api/src/capabilities/comments/sample.spec.ts
// breaks: no-restricted-properties
// says: Mock no modules

jest.mock('./comments.service');
