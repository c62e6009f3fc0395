// stands at: apps/api/src/capabilities/search/sample.ts
// breaks: no-restricted-properties
// says: from the Config

export const url = process.env['MEILI_URL'];
