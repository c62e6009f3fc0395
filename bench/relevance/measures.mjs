// How good a ranking is, against judgements of how well each document answers the query (0: not at all).

/** Discounted gain of the first ten, as a share of the best that is possible. */
export function ndcgAt10(ranking, grades) {
  const gain = (list) => list.reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
  const ideal = gain([...grades.values()].sort((a, b) => b - a).slice(0, 10));
  return ideal === 0 ? 0 : gain(ranking.slice(0, 10).map((id) => grades.get(id) ?? 0)) / ideal;
}

/** One over the place of the first that answers at all. */
export function reciprocalRankAt10(ranking, grades) {
  const place = ranking.slice(0, 10).findIndex((id) => (grades.get(id) ?? 0) > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}

/** The share of all that answer which is among the first hundred. */
export function recallAt100(ranking, grades) {
  const answering = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  const found = new Set(ranking.slice(0, 100));
  return answering.length === 0
    ? 0
    : answering.filter((id) => found.has(id)).length / answering.length;
}

export function mean(values) {
  return values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
