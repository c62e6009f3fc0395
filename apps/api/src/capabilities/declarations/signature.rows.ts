import type { SignatoryOffice } from '@praxis/domain/declarations';
import { defineLoader, groupedBy } from '../../platform/graphql/loaders';

export interface SignatureRow {
  id: string;
  declarationId: string;
  cityId: string;
  office: SignatoryOffice;
  mandate: string;
  signedAt: Date;
  edition: number | null;
}

/** The signatures that stand under a declaration, the first first. */
export const signaturesOfDeclaration = defineLoader<string, SignatureRow[]>({
  name: 'signaturesOfDeclaration',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.publicRows<SignatureRow & Record<string, unknown>>(
        'signatures-of-declarations',
        `select id, declaration_id as "declarationId", city_id as "cityId", office, mandate,
                signed_at as "signedAt", edition
           from declaration_signature
          where declaration_id = any($1::uuid[]) and withdrawn_at is null
          order by signed_at, id`,
        [ids],
      ),
      (row) => row.declarationId,
    ),
});
