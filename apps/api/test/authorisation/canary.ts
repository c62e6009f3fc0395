/** A word of everything that is not public. */
export const canary = 'quetzalcanary';
