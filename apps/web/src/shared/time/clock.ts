/** Now, here: the one reader of the time in the web application. */
export function now(): Date {
  return new Date();
}
