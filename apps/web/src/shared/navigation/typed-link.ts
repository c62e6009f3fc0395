/** Where a page leads to, with the sense of it in a word that is registered: read by programs (RFC 8288). */
export interface TypedLink {
  rel: string;
  /** Absolute. */
  href: string;
  type?: string;
  profile?: string;
}

/** The links as the value of the header `Link`. */
export function linkHeader(links: readonly TypedLink[]): string {
  return links
    .map(({ href, ...attributes }) =>
      [
        `<${new URL(href).href}>`,
        ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`),
      ].join('; '),
    )
    .join(', ');
}
