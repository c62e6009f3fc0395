import type { PageName } from '@praxis/domain/addresses';

export * from '@praxis/domain/addresses';

/**
 * Pages with a document of their own: they run other scripts than the site, under another policy. Nobody comes to one, or
 * leaves one, without a new document.
 */
export const pagesApart: ReadonlySet<PageName> = new Set<PageName>(['apiExplorer']);
