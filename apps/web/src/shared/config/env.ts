/** Whether the code runs where pages are rendered, not in a browser. */
export const isServer = typeof document === 'undefined';
