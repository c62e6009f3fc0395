/** A set of small whole numbers, one bit each, so that what two sets have in common is counted 32 members at a time. */
export class BitSet implements Iterable<number> {
  /** How many members, where they have been counted. */
  private counted: number | null = null;
  /** Which words have members, where that was asked. */
  private places: Uint32Array | null = null;

  private constructor(private words: Uint32Array) {}

  static of(members: Iterable<number>): BitSet {
    if (members instanceof BitSet) return members;
    const set = BitSet.empty();
    for (const member of members) set.add(member);
    return set;
  }

  static empty(): BitSet {
    return new BitSet(new Uint32Array(8));
  }

  /** The members of every one of the sets; there must be one at least. */
  static common(first: BitSet, ...others: readonly BitSet[]): BitSet {
    const length = Math.min(first.words.length, ...others.map(({ words }) => words.length));
    const words = first.words.slice(0, length);
    for (const other of others)
      for (let i = 0; i < length; i += 1) words[i] = (words[i] ?? 0) & (other.words[i] ?? 0);
    return new BitSet(words);
  }

  /** The members of any of the sets; one set is itself. */
  static union(sets: readonly BitSet[]): BitSet {
    const [only] = sets;
    if (only !== undefined && sets.length === 1) return only;
    const words = new Uint32Array(Math.max(0, ...sets.map((set) => set.words.length)));
    for (const set of sets)
      for (let i = 0; i < set.words.length; i += 1)
        words[i] = (words[i] ?? 0) | (set.words[i] ?? 0);
    return new BitSet(words);
  }

  /** Its members but those of the other. */
  without(other: BitSet): BitSet {
    const words = this.words.slice();
    for (let i = 0; i < words.length; i += 1) words[i] = (words[i] ?? 0) & ~(other.words[i] ?? 0);
    return new BitSet(words);
  }

  has(member: number): boolean {
    return ((this.words[member >>> 5] ?? 0) & (1 << (member & 31))) !== 0;
  }

  add(member: number): void {
    const at = member >>> 5;
    if (at >= this.words.length) {
      const longer = new Uint32Array(Math.max(at + 1, this.words.length * 2));
      longer.set(this.words);
      this.words = longer;
    }
    this.words[at] = (this.words[at] ?? 0) | (1 << (member & 31));
    this.forget();
  }

  delete(member: number): void {
    const at = member >>> 5;
    if (at < this.words.length) this.words[at] = (this.words[at] ?? 0) & ~(1 << (member & 31));
    this.forget();
  }

  private forget(): void {
    this.counted = null;
    this.places = null;
  }

  get length(): number {
    if (this.counted === null) {
      this.counted = 0;
      for (const word of this.words) this.counted += bitsIn(word);
    }
    return this.counted;
  }

  /** So many words of 32 bits it takes in memory. */
  get room(): number {
    return this.words.length;
  }

  [Symbol.iterator](): Iterator<number> {
    return this.members().values();
  }

  /** Its members, the lowest first. */
  members(): Uint32Array {
    const members = new Uint32Array(this.length);
    let found = 0;
    for (const [i, begun] of this.words.entries())
      for (let word = begun; word !== 0; word &= word - 1) {
        members[found] = (i << 5) + 31 - Math.clz32(word & -word);
        found += 1;
      }
    return members;
  }

  /** Where in this set there are members at all: for counting many sets against it. */
  occupied(): Uint32Array {
    if (this.places === null) {
      const places = new Uint32Array(this.words.length);
      let found = 0;
      for (let i = 0; i < this.words.length; i += 1)
        if (this.words[i] !== 0) {
          places[found] = i;
          found += 1;
        }
      this.places = places.slice(0, found);
    }
    return this.places;
  }

  /** How many members both have. @param within the places that the other set occupies */
  countCommon({ words }: BitSet, within: Uint32Array): number {
    let count = 0;
    // A set that is shorter has nothing there.
    for (const i of within) count += bitsIn((words[i] ?? 0) & (this.words[i] ?? 0));
    return count;
  }
}

/** How many bits of a word of 32 are set: in pairs, in fours, in eights, and the four eights added up by a multiplication. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
