// The part of @citation-js that is used here: it comes without types.
declare module '@citation-js/core' {
  export const plugins: {
    config: { get: (plugin: string) => unknown };
    output: {
      format(format: 'bibliography', items: readonly object[], options: object): string;
      format<Entry>(
        format: 'bibtex' | 'ris',
        items: readonly object[],
        options: { format: 'object' },
      ): Entry[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
