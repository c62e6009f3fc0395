import { IndexingService } from '../../src/capabilities/search';
import { Generator } from '../../src/generate/generator';
import type { Api } from '../api-harness';

/** So many synthetic practices beside the first catalogue, indexed in every engine; the same ones every time. */
export async function aLargeCatalogue(api: Api, practices: number): Promise<void> {
  await api.part(Generator).run({ practices, comments: 0, seed: 20_261_123 }, () => undefined);
  await api.catchUp();
  await api.part(IndexingService).rebuild();
}
