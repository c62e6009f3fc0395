import { Injectable } from '@nestjs/common';
import {
  hasRole,
  isCoAuthorOf,
  isInTeamOf,
  isSecretariat,
  type Viewer,
} from '@praxis/domain/accounts';
import { canReadDraft, canSeePractice, type PracticeStanding } from '@praxis/domain/practices';
import type { RequestContext } from '../../platform/auth/request-context';
import { Database } from '../../platform/database/database';
import {
  toPracticeRow,
  toVersionRow,
  unpublishedPractices,
  versions,
  type DraftRow,
  type PracticeRow,
  type UnmappedPractice,
  type UnmappedVersion,
  type VersionRow,
} from './practice.rows';
import { draftOfPractice, readPublished, readPublishedByNumber } from './practices.loaders';

/** Reading practices, each as far as the viewer may see it. */
@Injectable()
export class PracticesService {
  constructor(private readonly database: Database) {}

  /** A practice by its number; null when it does not exist for this viewer. */
  async findByNumber(viewer: Viewer, number: number): Promise<PracticeRow | null> {
    const [published] =
      viewer.kind === 'visitor'
        ? await readPublishedByNumber(this.database, [number])
        : await readPublished(
            this.database,
            this.database.rows.bind(this.database),
            'published-by-number',
            'and p.number = $1',
            [number],
          );
    if (published) return published;
    if (viewer.kind === 'visitor') return null;
    const [unpublished] = await this.database.rows<
      UnmappedPractice & Pick<DraftRow, 'draftState' | 'isOnBehalf'>
    >(
      'unpublished-practice-by-number',
      unpublishedPractices.replace(
        'select',
        'select d.state as "draftState", d.is_on_behalf as "isOnBehalf",',
      ) + ' where p.number = $1 and p.current_version_id is null',
      [number],
    );
    if (!unpublished) return null;
    const { draftState, isOnBehalf, ...row } = unpublished;
    const { id, cityId, publication } = row;
    return canSeePractice(viewer, { id, cityId, publication, draftState, isOnBehalf })
      ? toPracticeRow(row)
      : null;
  }

  /** A frozen version, also of a merged practice; null when there is none or the practice has been withdrawn. */
  async findVersion(
    number: number,
    version: number,
  ): Promise<{ practice: PracticeRow; version: VersionRow } | null> {
    const [practice] = await readPublishedByNumber(this.database, [number]);
    if (practice?.publication !== 'published' && practice?.publication !== 'merged') return null;
    const [row] = await this.database.publicRows<UnmappedVersion>(
      'practice-version',
      `${versions} where v.practice_id = $1 and v.version = $2`,
      [practice.id, version],
    );
    return row ? { practice, version: toVersionRow(row) } : null;
  }

  /** What a policy needs to know of the practice; reads the draft only for people to whom it can matter. */
  async standing(
    row: PracticeRow,
    context: RequestContext,
  ): Promise<PracticeStanding & { draft: DraftRow | null }> {
    const { viewer } = context;
    const mayMatter =
      isInTeamOf(viewer, row.cityId) ||
      isCoAuthorOf(viewer, row.id) ||
      isSecretariat(viewer) ||
      hasRole(viewer, 'reviewer');
    const draft = mayMatter ? await context.loaders.of(draftOfPractice).load(row.id) : null;
    return {
      id: row.id,
      cityId: row.cityId,
      publication: row.publication,
      draftState: draft?.draftState ?? null,
      isOnBehalf: draft?.isOnBehalf ?? false,
      draft,
    };
  }

  /** The draft, for those who may read it; null for the others, exactly as when there is none. */
  async draftFor(row: PracticeRow, context: RequestContext): Promise<DraftRow | null> {
    const { draft, ...standing } = await this.standing(row, context);
    return canReadDraft(context.viewer, standing) ? draft : null;
  }

  /** Every practice of the cities whose team the viewer belongs to, the most recently touched first. */
  async ofTeam(viewer: Viewer): Promise<PracticeRow[]> {
    if (viewer.kind === 'visitor') return [];
    return this.where('of-team', 'p.city_id = any($1::uuid[])', [[...viewer.memberships.keys()]]);
  }

  /** Practices of which the viewer helps to write the draft, by invitation; only while there is one. */
  async coAuthored(viewer: Viewer): Promise<PracticeRow[]> {
    if (viewer.kind === 'visitor' || viewer.coAuthorOf.size === 0) return [];
    return this.where(
      'co-authored',
      `p.publication in ('unpublished', 'published') and p.id = any($1::uuid[])
         and exists (select from practice_draft d where d.practice_id = p.id)`,
      [[...viewer.coAuthorOf]],
    );
  }

  /** Practices that the secretariat drafts on behalf of cities; none for everybody else. */
  async onBehalf(viewer: Viewer): Promise<PracticeRow[]> {
    if (!isSecretariat(viewer)) return [];
    return this.where(
      'on-behalf',
      'exists (select from practice_draft d where d.practice_id = p.id and d.is_on_behalf)',
      [],
    );
  }

  /** The practices `p` with this condition, published or not, the newest first. Whoever asks has checked that they may. */
  private async where(name: string, condition: string, values: unknown[]): Promise<PracticeRow[]> {
    const read = this.database.rows.bind(this.database);
    const [published, unpublished] = await Promise.all([
      readPublished(this.database, read, `published-${name}`, `and ${condition}`, values),
      this.database.rows<UnmappedPractice>(
        `unpublished-${name}`,
        `${unpublishedPractices} where ${condition} and p.current_version_id is null`,
        values,
      ),
    ]);
    return [...unpublished.map(toPracticeRow), ...published].sort((a, b) => b.number - a.number);
  }
}
