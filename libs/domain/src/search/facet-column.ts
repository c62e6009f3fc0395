import type { CatalogueEntry } from './catalogue-query';
import type { FacetValue, FacetName } from './practice-filter';

/**
 * What each practice has of one facet, in typed arrays by its number. Of a few practices the values are counted faster by
 * walking them than by looking into the set of every value.
 */
export class FacetColumn {
  private readonly values: string[] = [];
  /** Where the values of each number begin, and those of the next one with it. */
  private readonly starts: Uint32Array;
  /** Places in `values`. */
  private readonly codes: Uint16Array;

  constructor(entries: ReadonlyMap<number, CatalogueEntry>, name: FacetName) {
    let highest = 0;
    for (const number of entries.keys()) highest = Math.max(highest, number);
    this.starts = new Uint32Array(highest + 2);
    for (const { number, values } of entries.values())
      this.starts[number + 1] = new Set(values[name]).size;
    for (let i = 1; i < this.starts.length; i += 1)
      this.starts[i] = (this.starts[i] ?? 0) + (this.starts[i - 1] ?? 0);
    this.codes = new Uint16Array(this.starts.at(-1) ?? 0);
    const codeOf = new Map<string, number>();
    for (const { number, values } of entries.values())
      for (const [i, value] of [...new Set(values[name])].entries()) {
        let code = codeOf.get(value);
        if (code === undefined) {
          code = this.values.push(value) - 1;
          codeOf.set(value, code);
        }
        this.codes[(this.starts[number] ?? 0) + i] = code;
      }
  }

  /** So many values are walked for so many practices, about. */
  steps(practices: number): number {
    return (practices * this.codes.length) / Math.max(1, this.starts.length - 1);
  }

  /** How many of the practices have each value; a value that none has is left out. */
  counts(numbers: Uint32Array): FacetValue[] {
    const counts = new Uint32Array(this.values.length);
    for (const number of numbers) {
      const end = this.starts[number + 1] ?? 0;
      for (let i = this.starts[number] ?? 0; i < end; i += 1) {
        const code = this.codes[i] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    }
    return this.values.flatMap((value, code) => {
      const count = counts[code] ?? 0;
      return count === 0 ? [] : [{ value, count }];
    });
  }
}
