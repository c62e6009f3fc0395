/** Towards the beginning of the text, or towards its end. */
export type Way = 'up' | 'down';

interface Part {
  /** New parts have none yet. */
  readonly id?: unknown;
}
interface PartWithCommitments extends Part {
  readonly commitments: readonly Part[];
}

/** The articles with one of them moved by one place; at the edge everything stays. */
export function withArticleMoved<Article extends Part>(
  articles: readonly Article[],
  id: string,
  way: Way,
): Article[] {
  const from = articles.findIndex((article) => article.id === id);
  return swapped(articles, from, from + (way === 'up' ? -1 : 1));
}

/** The articles with a commitment moved by one place: at the edge of its article into the one beside it. */
export function withCommitmentMoved<Article extends PartWithCommitments>(
  articles: readonly Article[],
  id: string,
  way: Way,
): Article[] {
  const at = articles.findIndex(({ commitments }) => commitments.some((each) => each.id === id));
  const article = articles[at];
  if (article === undefined) return [...articles];
  const place = article.commitments.findIndex((each) => each.id === id);
  const to = place + (way === 'up' ? -1 : 1);
  if (to >= 0 && to < article.commitments.length)
    return articles.map((each, i) =>
      i === at ? { ...each, commitments: swapped(each.commitments, place, to) } : each,
    );
  const beside = at + (way === 'up' ? -1 : 1);
  const moving = article.commitments[place];
  if (moving === undefined || articles[beside] === undefined) return [...articles];
  return articles.map((each, i) => {
    if (i === at)
      return { ...each, commitments: each.commitments.filter((_, other) => other !== place) };
    if (i !== beside) return each;
    return {
      ...each,
      commitments: way === 'up' ? [...each.commitments, moving] : [moving, ...each.commitments],
    };
  });
}

function swapped<T>(list: readonly T[], from: number, to: number): T[] {
  const [first, second] = [list[from], list[to]];
  if (first === undefined || second === undefined) return [...list];
  return list.map((each, i) => (i === from ? second : i === to ? first : each));
}
