import type { Api } from '../../../test/api-harness';
import { asMember } from '../../../test/people';
import { IndexingService } from './indexing.service';
import { SearchEngines } from './search-engines';

interface Found {
  totalCount: number;
  isSimplified: boolean;
}

/** Searches all the while something is done to the indexes, one after the other; what they found. */
export async function searchingMeanwhile(api: Api, work: () => Promise<unknown>): Promise<Found[]> {
  const found: Found[] = [];
  const progress = { isDone: false };
  const done = work().finally(() => {
    progress.isDone = true;
  });
  while (!progress.isDone) {
    // What is kept of an answer would hide what has become of the index.
    for (const engine of api.part(SearchEngines).all) engine.forget();
    for (const text of ['mentoring', '"young people"', 'mentoring for young people at risk']) {
      const { search } = await asMember({}, api).ask<{ search: Found }>(
        'query ($text: String!) { search(text: $text) { totalCount isSimplified } }',
        { text },
      );
      found.push(search);
    }
  }
  await done;
  return found;
}

/** That nobody who searches notices that indexes are made anew, whichever engine answers. */
export function reindexingContract(api: Api): void {
  it('searches never see half an index while it is filled anew', async () => {
    await api.part(IndexingService).rebuild();
    const before = await searchingMeanwhile(api, () => Promise.resolve());
    expect(before).toHaveLength(3);
    for (const { totalCount } of before) expect(totalCount).toBeGreaterThan(0);
    const meanwhile = await searchingMeanwhile(api, async () => {
      for (let i = 0; i < 3; i += 1) await api.part(IndexingService).rebuild();
    });
    expect(meanwhile.length).toBeGreaterThan(6);
    for (const [i, found] of meanwhile.entries()) expect(found).toEqual(before[i % 3]);
  }, 60_000);
}
