const addresses: Record<string, string> = {
  'cc-by': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa': 'https://creativecommons.org/licenses/by-sa/4.0/',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** Where the terms of a licence stand; undefined where the city has to be asked. */
export function licenceAddress(code: string | undefined): string | undefined {
  return code === undefined ? undefined : addresses[code];
}
