import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Language } from '@praxis/domain/shared';
import { ranInYear, type PracticeYears } from '@praxis/domain/summits';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { sessionColumns, type SessionRow } from './summit.rows';

/** A session with what places it in time. */
export interface PresentingSession extends SessionRow {
  summitSlug: string;
  isAnnounced: boolean;
  year: number;
}

/** Why a practice stands with a session. */
export interface Presentation {
  /** Of the case study; null for what is only listed. */
  id: string | null;
  presenter: string | null;
  note: string | null;
  language: Language | null;
  /** Why passages of the words may stand: for the secretariat. */
  justification: string | null;
  basis: 'pinned' | 'named' | 'city-listed';
  /** Of a pinned version, its id and its number. */
  versionId: string | null;
  version: number | null;
  session: PresentingSession;
}

/** What must be known of a practice to tell where it was presented. */
export interface PresentedPractice extends PracticeYears {
  id: string;
  cityId: string;
  otherCityIds: readonly string[];
}

interface CaseStudyRow {
  id: string;
  sessionId: string;
  practiceId: string;
  basis: 'pinned' | 'named';
  versionId: string | null;
  version: number | null;
  presenter: string | null;
  note: string | null;
  language: Language | null;
  justification: string | null;
}

/** What is announced when case studies have been pinned, moved or taken away. */
export const caseStudiesChanged = '00000000-0000-0000-0000-00ca5e57d1e5';

/** Which practices stand with which sessions: few, asked for by every practice, kept in memory. */
@Injectable()
export class Presentations implements OnModuleInit {
  private sessions: PresentingSession[] = [];
  private caseStudies: CaseStudyRow[] = [];

  constructor(
    private readonly database: Database,
    changes: PublicChanges,
  ) {
    changes.onChange((id) => (id === null || id === caseStudiesChanged ? this.load() : undefined));
  }

  onModuleInit(): Promise<void> {
    return this.load();
  }

  async load(): Promise<void> {
    [this.sessions, this.caseStudies] = await Promise.all([
      this.database.rows<PresentingSession & Record<string, unknown>>('all-sessions', allSessions),
      this.database.rows<CaseStudyRow & Record<string, unknown>>('case-studies', allCaseStudies),
    ]);
  }

  /** As everybody sees it: case studies first; then sessions that list its city and that it can have been presented in, by its years. */
  of(practice: PresentedPractice): Presentation[] {
    return this.allOf(practice).filter(({ session }) => session.isPublic && session.isAnnounced);
  }

  /** With what stands in sessions that organisers alone see. */
  allOf(practice: PresentedPractice): Presentation[] {
    const cityIds = [practice.cityId, ...practice.otherCityIds];
    return this.sessions.flatMap((session): Presentation[] => {
      const certain = this.caseStudies.find(
        (study) => study.sessionId === session.id && study.practiceId === practice.id,
      );
      if (certain) {
        const { id, basis, versionId, version, presenter, note, language, justification } = certain;
        return [
          { id, basis, versionId, version, presenter, note, language, justification, session },
        ];
      }
      const isListed =
        session.presentingCityIds.some((id) => cityIds.includes(id)) &&
        ranInYear(practice, session.year);
      return isListed ? [{ ...listed, session }] : [];
    });
  }

  /** The practices that certainly stand with a session. */
  practiceIdsOf(sessionId: string): string[] {
    return this.caseStudies
      .filter((study) => study.sessionId === sessionId)
      .map((study) => study.practiceId);
  }
}

const listed = {
  id: null,
  basis: 'city-listed',
  versionId: null,
  version: null,
  presenter: null,
  note: null,
  language: null,
  justification: null,
} as const;

const allSessions = `
  select ${sessionColumns
    .split(',')
    .map((column) => `s.${column.trim()}`)
    .join(', ')},
         m.slug as "summitSlug", m.status <> 'draft' as "isAnnounced", extract(year from m.starts_on)::int as year
    from summit_session s
    join summit m on m.id = s.summit_id
   order by m.ordinal, s.position`;

const allCaseStudies = `
  select c.id, c.presenter, c.note, c.language, c.justification, c.session_id as "sessionId", c.practice_id as "practiceId", c.basis, c.version_id as "versionId", v.version
    from case_study c
    left join practice_version v on v.id = c.version_id
   order by c.session_id, c.position`;
