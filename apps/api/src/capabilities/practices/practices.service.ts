import { Injectable } from '@nestjs/common';
import { isInTeamOf, hasRole, type Viewer } from '@praxis/domain/accounts';
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
      UnmappedPractice & { draftState: DraftRow['draftState'] }
    >(
      'unpublished-practice-by-number',
      unpublishedPractices.replace('select', 'select d.state as "draftState",') +
        ' where p.number = $1 and p.current_version_id is null',
      [number],
    );
    if (!unpublished) return null;
    const { draftState, ...row } = unpublished;
    return canSeePractice(viewer, { cityId: row.cityId, publication: row.publication, draftState })
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
    const mayMatter = isInTeamOf(viewer, row.cityId) || hasRole(viewer, 'reviewer');
    const draft = mayMatter ? await context.loaders.of(draftOfPractice).load(row.id) : null;
    return {
      cityId: row.cityId,
      publication: row.publication,
      draftState: draft?.draftState ?? null,
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
    const cityIds = [...viewer.memberships.keys()];
    const read = this.database.rows.bind(this.database);
    const ofCities = 'p.city_id = any($1::uuid[])';
    const [published, unpublished] = await Promise.all([
      readPublished(this.database, read, 'published-of-team', `and ${ofCities}`, [cityIds]),
      this.database.rows<UnmappedPractice>(
        'unpublished-of-team',
        `${unpublishedPractices} where ${ofCities} and p.current_version_id is null`,
        [cityIds],
      ),
    ]);
    return [...unpublished.map(toPracticeRow), ...published].sort((a, b) => b.number - a.number);
  }
}
