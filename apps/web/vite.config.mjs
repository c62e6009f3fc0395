import { transform } from '@swc/core';
import path from 'node:path';
import { defineConfig } from 'vite';
import { messageMacros } from './build/message-macros.cjs';
import { ownFonts } from './build/own-fonts.mjs';
import { smallNumbers } from './build/small-numbers.mjs';

/** TypeScript, JSX and the macros of Lingui through SWC: the same transform as in the tests. */
const swc = {
  name: 'praxis-swc',
  enforce: 'pre',
  async transform(code, id) {
    const file = id.split('?')[0];
    if (!/\.tsx?$/.test(file) || file.includes('/node_modules/')) return null;
    const { code: out, map } = await transform(code, {
      filename: file,
      configFile: false,
      swcrc: false,
      sourceMaps: true,
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: file.endsWith('x') },
        transform: { react: { runtime: 'automatic' } },
        experimental: { plugins: [messageMacros({ keepSource: false })] },
      },
    });
    return { code: out, map };
  },
};

const shared = {
  root: import.meta.dirname,
  base: '/assets/',
  publicDir: false,
  plugins: [swc, smallNumbers],
  esbuild: false,
  oxc: false,
  resolve: { conditions: ['@praxis/source', 'module', 'browser', 'production'] },
  css: {
    modules: { generateScopedName: (name, file) => `${path.basename(file).split('.')[0]}_${name}` },
  },
  logLevel: 'warn',
};

/** Libraries mark modules "use client" for another kind of bundler; that is no fault. */
const checks = { moduleLevelDirective: false };

/** What most pages have, and what shows practices. */
const common =
  /libs\/|apps\/web\/src\/(shared\/(?!map\/)|app\/page-definition|features\/practices\/practice-(summary|citation|body|columns|card|list)|features\/search\/(filter-labels|search-variables))|node_modules\/(@apollo|lucide-react)\//;

/** What pages share that few people open: those with forms, and those about the data. */
const seldom =
  /libs\/domain\/src\/(exports\/data-dictionary|comparison|figures|participation|saved-searches|reviews|collections|api-keys)|apps\/web\/src\/shared\/(differences|warnings|forms|practice-fields\/(field-labels|row-labels|written-values|decision-words|field-address|private-contact))/;

/** For browsers: one entry, a chunk a page, names with content hashes, a manifest for the server. */
export const client = defineConfig({
  ...shared,
  build: {
    outDir: 'dist/client',
    manifest: true,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: true,
    rolldownOptions: {
      checks,
      input: { app: path.join(import.meta.dirname, 'src/entry-client.ts') },
      output: {
        // What most pages share comes in one file rather than in a dozen requests.
        codeSplitting: {
          groups: [
            // Practices are what people open next, from wherever they are.
            {
              name: 'common',
              test: (id) => common.test(id) && !seldom.test(id),
              minShareCount: 2,
            },
            // A file each, and no file for each pair of pages.
            {
              name: 'forms',
              test: seldom,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            {
              name: 'desk',
              test: /apps\/web\/src\/features\/(participation\/(participation-words|request-lines|participation\.module)|confirmations|ownership)/,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            {
              name: 'declarations',
              test: /apps\/web\/src\/features\/declarations\/(?!commitment-labels|progress-step)/,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
          ],
        },
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
});

/**
 * The explorer of the API: a build of its own, for it is heavy and runs in a document of its own. No chunk is shared with the
 * site, so that no other page becomes heavier by it.
 */
export const explorer = defineConfig({
  ...shared,
  plugins: [...shared.plugins, ownFonts],
  build: {
    ...client.build,
    manifest: '.vite/explorer.json',
    emptyOutDir: false,
    rolldownOptions: {
      checks,
      input: { explorer: path.join(import.meta.dirname, 'src/entry-explorer.tsx') },
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
});

/** For the server: renders pages; everything but Node's own modules is inside. */
export const server = defineConfig({
  ...shared,
  resolve: { conditions: ['@praxis/source', 'node', 'module', 'production'] },
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: {
    outDir: 'dist/server',
    ssr: path.join(import.meta.dirname, 'src/entry-server.tsx'),
    emptyOutDir: true,
    target: 'node20',
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks,
      output: {
        entryFileNames: 'entry-server.js',
        assetFileNames: '[name]-[hash][extname]',
        format: 'esm',
      },
    },
  },
});

export default client;
