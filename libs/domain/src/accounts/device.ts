/** From where somebody came, as far as it helps them to know it again. Proper names, the same in every language. */
export interface Device {
  /** Null for a program that is none of the common browsers. */
  readonly browser: string | null;
  /** The operating system; null when it is not known. */
  readonly system: string | null;
}

const browsers: [RegExp, string][] = [
  [/Edg(A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/Chrom(e|ium)\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** What a User-Agent header says of the device, coarsely: enough for people to know their sign-ins, and no more. */
export function deviceOf(userAgent: string | undefined): Device {
  const find = (list: [RegExp, string][]): string | null =>
    list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? null;
  return { browser: find(browsers), system: find(systems) };
}
