/**
 * The name of the session cookie. With the `__Host-` prefix the browser itself keeps it to this host, the whole site
 * and secure connections; a plain name serves on loopback HTTP, where the prefix is impossible.
 */
export function sessionCookieName(isHttps: boolean): string {
  return isHttps ? '__Host-sid' : 'sid';
}
