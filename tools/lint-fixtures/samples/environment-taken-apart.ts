// stands at: apps/api/src/capabilities/search/sample.ts
// breaks: no-restricted-properties
// says: from the Config

const { env } = process;

export const url = env['MEILI_URL'];
