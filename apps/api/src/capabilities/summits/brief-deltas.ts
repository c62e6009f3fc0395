import { Inject, Injectable } from '@nestjs/common';
import { visitor } from '@praxis/domain/accounts';
import { pickLanguage, type Language } from '@praxis/domain/shared';
import {
  areReordered,
  localTimeOf,
  studyChanges,
  type PrintedStudy,
  type StandingStudy,
  type StudyChange,
} from '@praxis/domain/summits';
import { Database } from '../../platform/database/database';
import { defineLoader, Loaders } from '../../platform/graphql/loaders';
import {
  contentOfRow,
  differencesOf,
  differencesOfWords,
  versionsOfPractice,
  type FieldDifference,
} from '../practices';
import { Vocabularies } from '../vocabularies';

/** The words that organisers write for a brief. */
const wordFields = ['aim', 'agenda', 'questions'] as const;
type BriefWords = Record<(typeof wordFields)[number], string | null>;

interface BriefPlace {
  startsAt: Date | null;
  endsAt: Date | null;
  room: string | null;
}

/** All of a brief that can change. */
export interface BriefState extends BriefWords, BriefPlace {
  studies: StandingStudy[];
}

interface PrintedState extends BriefWords, BriefPlace {
  invitationId: string | null;
  printedAt: Date;
  language: Language;
  studies: PrintedStudy[];
}

/** What is different from the brief that somebody has in hand. */
export interface BriefDelta {
  /** When that brief was printed; null when none was, and the pinned versions are what is known. */
  since: Date | null;
  studies: StudyChange[];
  /** Whether case studies stand in another order. */
  isReordered: boolean;
  /** Of aim, agenda and questions, and of time and room. */
  texts: FieldDifference[];
}

/** Whose brief of which session. */
export interface BriefOf {
  sessionId: string;
  /** Of the host city. */
  timeZone: string;
  /** Of a speaker; null for organisers. */
  invitationId: string | null;
}

interface OfSession extends Record<string, unknown> {
  sessionId: string;
}
type Written = BriefWords & { language: Language } & OfSession;

/** All that the briefs of sessions say now, in every language. */
async function readBriefs(
  database: Database,
  sessionIds: readonly string[],
): Promise<(sessionId: string, language: Language) => BriefState> {
  const [studies, written, places] = await Promise.all([
    database.rows<StandingStudy & OfSession>('studies-of-briefs', standingStudies, [sessionIds]),
    database.rows<Written>('words-of-briefs', writtenWords, [sessionIds]),
    database.rows<BriefPlace & OfSession>('places-of-briefs', briefPlaces, [sessionIds]),
  ]);
  return (sessionId, language) => {
    const own = <Row extends OfSession>(rows: readonly Row[]): Row[] =>
      rows.filter((row) => row.sessionId === sessionId);
    const briefs = own(written);
    const known = briefs.map((brief) => brief.language);
    const picked = known.length === 0 ? null : pickLanguage(known, language, 'en');
    const words = briefs.find((brief) => brief.language === picked);
    const [place] = own(places);
    return {
      studies: own(studies),
      aim: words?.aim ?? null,
      agenda: words?.agenda ?? null,
      questions: words?.questions ?? null,
      startsAt: place?.startsAt ?? null,
      endsAt: place?.endsAt ?? null,
      room: place?.room ?? null,
    };
  };
}

/** What is different: since the newer one of the brief that a speaker took and the one that was handed out. */
async function readDeltas(database: Database, briefs: readonly BriefOf[]): Promise<BriefDelta[]> {
  const ids = [...new Set(briefs.map(({ sessionId }) => sessionId))];
  const [stateOf, printed] = await Promise.all([
    readBriefs(database, ids),
    database.rows<PrintedState & OfSession>('printed-briefs', lastPrinted, [ids]),
  ]);
  return briefs.map(({ sessionId, timeZone, invitationId }) => {
    const last = printed.find(
      (brief) =>
        brief.sessionId === sessionId &&
        (brief.invitationId === null || brief.invitationId === invitationId),
    );
    return differenceOf(last ?? null, stateOf(sessionId, last?.language ?? 'en'), timeZone);
  });
}

function differenceOf(printed: PrintedState | null, now: BriefState, timeZone: string): BriefDelta {
  const before = printed?.studies ?? null;
  const ofStudies = {
    studies: studyChanges(before, now.studies),
    isReordered: areReordered(before, now.studies),
  };
  if (printed === null) return { since: null, ...ofStudies, texts: [] };
  return {
    since: printed.printedAt,
    ...ofStudies,
    texts: [
      ...differencesOfWords('time', null, timeIn(printed, timeZone), timeIn(now, timeZone)),
      ...differencesOfWords('room', null, printed.room ?? '', now.room ?? ''),
      ...wordFields.flatMap((field) =>
        differencesOfWords(field, printed.language, printed[field] ?? '', now[field] ?? ''),
      ),
    ],
  };
}

/** What is different in a brief, for many at once. */
export const briefDeltaOf = defineLoader<BriefOf, BriefDelta>({
  name: 'briefDeltaOf',
  load: (briefs, { database }) => readDeltas(database, briefs),
  keyOf: ({ sessionId, invitationId }) => `${sessionId} ${invitationId ?? ''}`,
});

/** What has changed in the brief of a session since it was printed, or since its practices were pinned. */
@Injectable()
export class BriefDeltas {
  constructor(
    private readonly database: Database,
    @Inject(Vocabularies) private readonly vocabularies: Vocabularies,
  ) {}

  /** The brief as it stands now, its words in the language or else in another. */
  async stateOf(sessionId: string, language: Language): Promise<BriefState> {
    return (await readBriefs(this.database, [sessionId]))(sessionId, language);
  }

  /** What is different, read now. */
  of(briefs: readonly BriefOf[]): Promise<BriefDelta[]> {
    return readDeltas(this.database, briefs);
  }

  /** What a changed practice says differently, as everybody may read it. */
  async passagesOf(
    { practiceId, before, after }: StudyChange,
    language: Language,
  ): Promise<FieldDifference[]> {
    if (before === null || after === null || before === after) return [];
    const context = { loaders: new Loaders(this.database, visitor), viewer: visitor };
    const versions = await context.loaders.of(versionsOfPractice).load(practiceId);
    const [older, newer] = [before, after].map((number) =>
      versions.find(({ version }) => version === number),
    );
    if (older === undefined || newer === undefined) return [];
    return differencesOf(
      await contentOfRow(older, context),
      await contentOfRow(newer, context),
      (name, code) => this.vocabularies.label(name, code, language),
    );
  }
}

/** Whether there is nothing to tell. */
export function isSameBrief({ studies, isReordered, texts }: BriefDelta): boolean {
  return studies.length === 0 && !isReordered && texts.length === 0;
}

/** What organisers say differently of a case study: its presenter as a whole, its note word by word. */
export function differencesOfStudy({ words }: StudyChange): FieldDifference[] {
  if (words === null) return [];
  const { before, now } = words;
  const language = now.language ?? before.language;
  const areBoth = before.presenter !== null && now.presenter !== null;
  const whole = [
    { kind: 'removed' as const, text: before.presenter ?? '' },
    { kind: 'same' as const, text: areBoth ? ' ' : '' },
    { kind: 'added' as const, text: now.presenter ?? '' },
  ].filter(({ text }) => text !== '');
  return [
    ...(before.presenter === now.presenter ? [] : [{ field: 'presenter', language, parts: whole }]),
    ...differencesOfWords('note', language, before.note ?? '', now.note ?? ''),
  ];
}

/** Day and hours by the clock of the host city. */
function timeIn({ startsAt, endsAt }: BriefPlace, timeZone: string): string {
  if (startsAt === null || endsAt === null) return '';
  const { day, time } = localTimeOf(startsAt, timeZone);
  return `${day}, ${time}–${localTimeOf(endsAt, timeZone).time}`;
}

/** A version that only brings a translation says what an older one says. A merged practice still shows what was pinned of it. */
const standingStudies = `
  select c.session_id as "sessionId", c.practice_id as "practiceId", v.version as pinned,
         coalesce(r.version, n.version, v.version) as current, c.presenter, c.note, c.language
    from case_study c
    join practice p on p.id = c.practice_id and p.publication in ('published', 'merged')
    join practice_version v on v.id = c.version_id
    left join practice_version n on n.id = p.current_version_id and p.publication = 'published'
    left join practice_version r on r.id = n.repeats_id
   where c.session_id = any($1::uuid[]) and c.basis = 'pinned'
   order by c.position, c.id`;

const writtenWords = `
  select session_id as "sessionId", language, aim, agenda, questions from session_brief where session_id = any($1::uuid[])`;

const briefPlaces = `
  select id as "sessionId", starts_at as "startsAt", ends_at as "endsAt", room from summit_session where id = any($1::uuid[])`;

const lastPrinted = `
  select session_id as "sessionId", invitation_id as "invitationId", printed_at as "printedAt", language, studies,
         aim, agenda, questions, starts_at as "startsAt", ends_at as "endsAt", room
    from printed_brief where session_id = any($1::uuid[]) order by printed_at desc`;
