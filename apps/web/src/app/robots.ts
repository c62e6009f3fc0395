/** What crawlers may ask for, and where every page is listed. */
export function robotsText(origin: string): string {
  return [
    'User-agent: *',
    'Disallow: /graphql',
    'Disallow: /export/',
    'Disallow: /*/account/',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}
