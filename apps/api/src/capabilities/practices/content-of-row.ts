import type { Viewer } from '@praxis/domain/accounts';
import { emptyFacts, type PracticeContent, type PracticeFacts } from '@praxis/domain/practices';
import type { RequestContext } from '../../platform/auth/request-context';
import { draftAnnexFor } from './annex-for';
import type { DescriptionRow, DraftRow } from './practice.rows';
import { textsOfSource } from './practices.loaders';

/** All that a row says, read through the loaders; of a version with the annex that the viewer may read. */
export async function contentOfRow(
  row: DescriptionRow,
  { loaders, viewer }: RequestContext,
  annex: string | null = null,
): Promise<PracticeContent> {
  const texts = await loaders.of(textsOfSource).load(row.textSource);
  const names = Object.keys(emptyFacts) as (keyof PracticeFacts)[];
  return {
    facts: Object.fromEntries(names.map((name) => [name, row[name]])) as unknown as PracticeFacts,
    privateFacts:
      'contactAddress' in row
        ? privateFactsFor(viewer, row as DraftRow)
        : { contactAddress: null, annex },
    texts: Object.fromEntries(texts.map(({ language, text }) => [language, text])),
  };
}

function privateFactsFor(viewer: Viewer, row: DraftRow): PracticeContent['privateFacts'] {
  return { contactAddress: row.contactAddress, annex: draftAnnexFor(viewer, row) };
}
