import type { CommitmentBasis, CommitmentKind } from '@praxis/domain/declarations';
import type { Database } from '../../platform/database/database';
import { defineLoader, groupedBy, inOrderOf } from '../../platform/graphql/loaders';
import type { Words } from '../summits';

export interface DeclarationRow {
  id: string;
  slug: string;
  summitId: string;
  titles: Words;
  isOpenForSignature: boolean;
}

export interface CommitmentRow {
  id: string;
  declarationId: string;
  code: string;
  position: number;
  theme: string;
  kind: CommitmentKind;
  basis: CommitmentBasis;
  texts: Words;
  sources: string[];
}

export const declarationColumns =
  'd.id, d.slug, d.summit_id as "summitId", d.titles, d.is_open_for_signature as "isOpenForSignature"';
const commitmentColumns =
  'id, declaration_id as "declarationId", code, position, theme, kind, basis, texts, sources';

export const declarationById = defineLoader<string, DeclarationRow | null>({
  name: 'declarationById',
  load: async (ids, { database }) =>
    inOrderOf(
      ids,
      await database.publicRows<DeclarationRow & Record<string, unknown>>(
        'declarations-by-id',
        `select ${declarationColumns} from declaration d where id = any($1::uuid[])`,
        [ids],
      ),
      (row) => row.id,
    ),
});

export const declarationsOfSummit = defineLoader<string, DeclarationRow[]>({
  name: 'declarationsOfSummit',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.publicRows<DeclarationRow & Record<string, unknown>>(
        'declarations-of-summits',
        `select ${declarationColumns} from declaration d where summit_id = any($1::uuid[]) order by slug`,
        [ids],
      ),
      (row) => row.summitId,
    ),
});

export const commitmentsOfDeclaration = defineLoader<string, CommitmentRow[]>({
  name: 'commitmentsOfDeclaration',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.publicRows<CommitmentRow & Record<string, unknown>>(
        'commitments-of-declarations',
        `select ${commitmentColumns} from commitment where declaration_id = any($1::uuid[]) order by position`,
        [ids],
      ),
      (row) => row.declarationId,
    ),
});

export const commitmentByCode = defineLoader<string, CommitmentRow | null>({
  name: 'commitmentByCode',
  load: async (codes, { database }) =>
    inOrderOf(
      codes,
      await database.publicRows<CommitmentRow & Record<string, unknown>>(
        'commitments-by-code',
        `select ${commitmentColumns} from commitment where code = any($1::text[])`,
        [codes],
      ),
      (row) => row.code,
    ),
});

/** The commitments of all declarations, the latest declaration first. */
export function allCommitments(database: Database): Promise<CommitmentRow[]> {
  return database.publicRows<CommitmentRow & Record<string, unknown>>(
    'all-commitments',
    `select c.* from (select ${commitmentColumns} from commitment) c
       join declaration d on d.id = c."declarationId"
       join summit s on s.id = d.summit_id
      order by s.ordinal desc, d.slug, c.position`,
  );
}
