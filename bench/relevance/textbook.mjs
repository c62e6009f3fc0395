// BM25 as the textbooks have it (k1 = 1.2, b = 0.75), over Snowball stems without stop words: the yardstick. It shares
// no code with the product. The stems are PostgreSQL's, whose stemmers are Snowball's.

const dictionaries = { en: 'english_stem', fr: 'french_stem', es: 'spanish_stem' };
const tokens = (text) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

export class Textbook {
  #stems = new Map();
  #languages = new Map();

  /** @param documents `{ id, language, text }`; one id may have a text in several languages */
  static async over(pool, documents, queries) {
    const book = new Textbook();
    const texts = [...documents, ...queries].map(({ text }) => text);
    const words = [...new Set(texts.flatMap(tokens))];
    for (const [language, dictionary] of Object.entries(dictionaries)) {
      const { rows } = await pool.query(
        `select w as word, coalesce(ts_lexize($1::regdictionary, w), array[w]) as stems from unnest($2::text[]) as w`,
        [dictionary, words],
      );
      book.#stems.set(language, new Map(rows.map(({ word, stems }) => [word, stems[0] ?? null])));
    }
    for (const document of documents) book.#add(document);
    return book;
  }

  #terms(text, language) {
    const stems = this.#stems.get(language);
    // A word that was not there when the book was made occurs in no document.
    return tokens(text).flatMap((word) =>
      stems.has(word) ? (stems.get(word) ?? []) : [`?${word}`],
    );
  }

  #add({ id, language, text }) {
    if (!this.#languages.has(language))
      this.#languages.set(language, { postings: new Map(), lengths: new Map(), total: 0 });
    const { postings, lengths } = this.#languages.get(language);
    const terms = this.#terms(text, language);
    lengths.set(id, terms.length);
    this.#languages.get(language).total += terms.length;
    for (const term of terms) {
      if (!postings.has(term)) postings.set(term, new Map());
      postings.get(term).set(id, (postings.get(term).get(id) ?? 0) + 1);
    }
  }

  /** Ids, best first: of several texts of one id the best counts. */
  search(text, limit = 100) {
    const best = new Map();
    for (const [language, { postings, lengths, total }] of this.#languages) {
      const scores = new Map();
      const average = total / lengths.size;
      for (const term of this.#terms(text, language)) {
        const found = postings.get(term);
        if (!found) continue;
        const idf = Math.log(1 + (lengths.size - found.size + 0.5) / (found.size + 0.5));
        for (const [id, count] of found) {
          const norm = 1.2 * (0.25 + (0.75 * lengths.get(id)) / average);
          scores.set(id, (scores.get(id) ?? 0) + (idf * count * 2.2) / (count + norm));
        }
      }
      for (const [id, score] of scores) best.set(id, Math.max(score, best.get(id) ?? 0));
    }
    return [...best]
      .sort((a, b) => b[1] - a[1])
      .slice(0, limit)
      .map(([id]) => id);
  }

  /** How rare a word is in a language: 0 for one that does not occur or means nothing. */
  rarity(word, language) {
    const { postings, lengths } = this.#languages.get(language) ?? {};
    const [term] = this.#terms(word, language);
    const count = postings?.get(term)?.size ?? 0;
    return count === 0 ? 0 : Math.log(1 + lengths.size / count);
  }
}
