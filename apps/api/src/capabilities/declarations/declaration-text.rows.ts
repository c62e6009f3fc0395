import {
  canWriteDeclarations,
  type DeclarationText,
  type NumberedText,
} from '@praxis/domain/declarations';
import { defineLoader, groupedBy, inOrderOf } from '../../platform/graphql/loaders';

/** What the secretariat writes. */
export interface DraftRow {
  id: string;
  summitId: string;
  text: DeclarationText;
  revision: number;
  lastNumber: number;
  changedAt: Date;
}

/** What everybody reads. */
export interface EditionRow {
  id: string;
  declarationId: string;
  number: number;
  publishedAt: Date;
  note: string | null;
  text: NumberedText;
  /** How the codes of its commitments begin. */
  codePrefix: string;
}

export const draftColumns =
  'id, summit_id as "summitId", text, revision, last_number as "lastNumber", changed_at as "changedAt"';

/** Drafts by the ids of their declarations; for everybody but the secretariat there are none. */
export const draftById = defineLoader<string, DraftRow | null>({
  name: 'declarationDraftById',
  load: async (ids, { database, viewer }) =>
    canWriteDeclarations(viewer)
      ? inOrderOf(
          ids,
          await database.rows<DraftRow & Record<string, unknown>>(
            'declaration-drafts-by-id',
            `select ${draftColumns} from declaration_draft where id = any($1::uuid[])`,
            [ids],
          ),
          (row) => row.id,
        )
      : ids.map(() => null),
});

/** The last one first; none for a declaration that was drawn from sources. */
export const editionsOfDeclaration = defineLoader<string, EditionRow[]>({
  name: 'editionsOfDeclaration',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.publicRows<EditionRow & Record<string, unknown>>(
        'editions-of-declarations',
        `select id, declaration_id as "declarationId", number, published_at as "publishedAt", note, text, code_prefix as "codePrefix"
           from declaration_edition where declaration_id = any($1::uuid[]) order by number desc`,
        [ids],
      ),
      (row) => row.declarationId,
    ),
});

const resting = `
  exists (select from commitment_link l where l.commitment_id = c.id)
  or exists (select from progress_report r where r.commitment_id = c.id)
  or exists (select from progress_removal r where r.commitment_id = c.id)
  or exists (select from declaration_signature s where s.declaration_id = c.declaration_id)
  or exists (select from practice_version v where v.commitments @> array[c.code])`;

/** The codes of those commitments on which a link, a report, a signature or a practice rests. */
export const keptCommitmentsQuery = `
  select c.id, c.code from commitment c where c.id = any($1::uuid[]) and (${resting}) order by c.position`;

/** Whether something rests on a commitment: then it stays. False for one that was never published. */
export const isCommitmentKept = defineLoader<string, boolean>({
  name: 'isCommitmentKept',
  load: async (ids, { database }) => {
    const kept = await database.rows<{ id: string }>('kept-commitments', keptCommitmentsQuery, [
      ids,
    ]);
    const known = new Set(kept.map(({ id }) => id));
    return ids.map((id) => known.has(id));
  },
});
