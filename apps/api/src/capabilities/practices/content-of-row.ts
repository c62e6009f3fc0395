import { emptyFacts, type PracticeContent, type PracticeFacts } from '@praxis/domain/practices';
import type { RequestContext } from '../../platform/auth/request-context';
import { draftAnnexFor, type Annex } from './annex-for';
import type { DescriptionRow, DraftRow } from './practice.rows';
import { textsOfSource } from './practices.loaders';

/** All that a row says, read through the loaders; of a version with the annex that the viewer may read. */
export async function contentOfRow(
  row: DescriptionRow,
  { loaders, viewer }: Pick<RequestContext, 'loaders' | 'viewer'>,
  annex: Annex | null = null,
): Promise<PracticeContent> {
  const texts = await loaders.of(textsOfSource).load(row.textSource);
  const names = Object.keys(emptyFacts) as (keyof PracticeFacts)[];
  return {
    facts: Object.fromEntries(names.map((name) => [name, row[name]])) as unknown as PracticeFacts,
    privateFacts:
      'contactAddress' in row
        ? privateFactsOf((row as DraftRow).contactAddress, draftAnnexFor(viewer, row as DraftRow))
        : privateFactsOf(null, annex),
    texts: Object.fromEntries(texts.map(({ language, text }) => [language, text])),
  };
}

function privateFactsOf(
  contactAddress: string | null,
  annex: Annex | null,
): PracticeContent['privateFacts'] {
  return { contactAddress, annex: annex?.body ?? null, annexSummit: annex?.summit ?? null };
}
