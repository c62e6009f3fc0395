import path from 'node:path';

const built = path.join(__dirname, '../../../../web/dist');

/** What the build of the web application leaves for the server. */
export const webFiles = {
  /** Scripts, styles and fonts for browsers, with content hashes in their names. */
  assets: path.join(built, 'client'),
  manifest: path.join(built, 'client/.vite/manifest.json'),
  /** Renders pages. */
  renderer: path.join(built, 'server/entry-server.js'),
  /** Operations by their hash. */
  operations: path.join(built, 'operations.json'),
} as const;
