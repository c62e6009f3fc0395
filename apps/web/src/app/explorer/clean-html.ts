import DOMPurify from 'dompurify';

interface TrustedTypes {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => unknown;
}

/**
 * GraphiQL shows descriptions of the schema as HTML that it makes of Markdown. Every string that becomes HTML in this document
 * goes through here, and comes out without anything that runs; strings that would become scripts are refused, for no rule
 * allows them.
 */
const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', { createHTML: (html) => DOMPurify.sanitize(html) });
