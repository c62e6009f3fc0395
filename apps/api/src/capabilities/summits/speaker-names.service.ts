import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { parseInput, slugOf, type Language } from '@praxis/domain/shared';
import {
  canOrganiseSummits,
  isNamed,
  removeOwnNameInput,
  removeSpeakerNameInput,
  SpeakerInvitationOver,
  withoutName,
  withoutSpeaker,
  type StudyWords,
} from '@praxis/domain/summits';
import { In, type EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { requireThat, unauthenticated } from '../../platform/faults';
import { CaseStudy } from './case-study.entity';
import { caseStudiesChanged } from './presentations';
import { PrintedBrief } from './printed-brief.entity';
import { ProgrammeRelease } from './programme-release.entity';
import { PublicSummits } from './public-summits';
import { SessionBrief } from './session-brief.entity';
import { SessionOutcome } from './session-outcome.entity';
import { freeSessionSlug } from './session-plan-checks';
import { SessionPlan } from './session-plan.entity';
import { Session } from './session.entity';
import { SpeakerInvitation } from './speaker-invitation.entity';
import { SpeakersService } from './speakers.service';
import { Summit } from './summit.entity';
import type { Words } from './summit.rows';

/** Taking the name of a speaker out of a summit: out of what is planned, what is released, and every release of the past. */
@Injectable()
export class SpeakerNamesService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly summits: PublicSummits,
    private readonly speakers: SpeakersService,
  ) {}

  /** Organisers do it for somebody who asked them. */
  async remove(viewer: Viewer, given: unknown): Promise<Summit> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canOrganiseSummits(viewer));
    const { summit: id, name } = parseInput(removeSpeakerNameInput, given);
    return this.change(async (db) => {
      const summit = await this.summits.toChange(db, viewer, id);
      return { summit, name };
    });
  }

  /** A speaker does it by the key of a mail; the key answers no longer, for nothing is known of her. */
  async removeOwn(given: unknown): Promise<Summit> {
    const { key } = parseInput(removeOwnNameInput, given);
    return this.change(async (db) => {
      const invitation = await this.speakers.find(key);
      if (invitation === null) throw new SpeakerInvitationOver();
      const session = await db.findOneByOrFail(Session, { id: invitation.sessionId });
      const summit = await db.findOneOrFail(Summit, {
        where: { id: session.summitId },
        lock: { mode: 'for_no_key_update' },
      });
      return { summit, name: invitation.name };
    });
  }

  /** Everybody is told, and nothing that was kept answers any more. */
  private async change(
    whose: (db: EntityManager) => Promise<{ summit: Summit; name: string }>,
  ): Promise<Summit> {
    return this.database.transaction(async (db) => {
      const { summit, name } = await whose(db);
      await takeOut(db, summit.id, name);
      await this.summits.haveTold(db, summit.id);
      await this.changes.announce(db, caseStudiesChanged);
      return summit;
    });
  }
}

async function takeOut(db: EntityManager, summitId: string, name: string): Promise<void> {
  const sessions = await db.findBy(Session, { summitId });
  const ids = sessions.map(({ id }) => id);
  const slugs = new Map<string, string>();
  for (const session of sessions) {
    const titles = titlesWithout(session.titles, name);
    const slug = await slugWithout(db, session, titles, name);
    slugs.set(session.id, slug);
    const speakers = withoutSpeaker(session.speakers, name);
    await db.update(Session, { id: session.id }, { titles, slug, speakers });
  }
  for (const plan of await db.findBy(SessionPlan, { sessionId: In(ids) }))
    // Whoever has the form open saves no name back.
    await db.update(
      SessionPlan,
      { sessionId: plan.sessionId },
      {
        titles: titlesWithout(plan.titles, name),
        speakers: withoutSpeaker(plan.speakers, name),
        revision: plan.revision + 1,
      },
    );
  await takeOutOfReleases(db, summitId, name, slugs);
  await takeOutOfWords(db, ids, name);
  for (const invitation of await db.findBy(SpeakerInvitation, { sessionId: In(ids) }))
    if (isNamed({ name: invitation.name, role: null, city: null }, name))
      await db.delete(SpeakerInvitation, { id: invitation.id });
}

/** The one change that the trigger of releases lets through, in this transaction alone. */
async function takeOutOfReleases(
  db: EntityManager,
  summitId: string,
  name: string,
  slugs: ReadonlyMap<string, string>,
): Promise<void> {
  await db.query(`set local praxis.takes_name_out = 'on'`);
  for (const { id, note, sessions } of await db.findBy(ProgrammeRelease, { summitId }))
    await db.update(
      ProgrammeRelease,
      { id },
      {
        note: note === null ? null : withoutName(note, name, 'en'),
        sessions: sessions.map((session) => ({
          ...session,
          slug: slugs.get(session.id) ?? session.slug,
          titles: titlesWithout(session.titles, name),
          speakers: withoutSpeaker(session.speakers, name),
        })),
      },
    );
  await db.query(`set local praxis.takes_name_out = 'off'`);
}

/** What organisers wrote for sessions: who presents, notes, briefs, outcomes, and briefs that were printed. */
async function takeOutOfWords(
  db: EntityManager,
  sessionIds: readonly string[],
  name: string,
): Promise<void> {
  const ofSessions = { sessionId: In([...sessionIds]) };
  for (const study of await db.findBy(CaseStudy, ofSessions)) {
    const justification = inLanguage(study.language ?? 'en', name)(study.justification);
    const words = studyWordsWithout(study, name);
    await db.update(CaseStudy, { id: study.id }, { ...words, justification });
  }
  for (const { sessionId, language, ...words } of await db.findBy(SessionBrief, ofSessions)) {
    const without = inLanguage(language, name);
    await db.update(
      SessionBrief,
      { sessionId, language },
      {
        aim: without(words.aim),
        agenda: without(words.agenda),
        questions: without(words.questions),
        justification: without(words.justification),
      },
    );
  }
  for (const { id, language, studies, ...words } of await db.findBy(PrintedBrief, ofSessions)) {
    const without = inLanguage(language, name);
    await db.update(
      PrintedBrief,
      { id },
      {
        aim: without(words.aim),
        agenda: without(words.agenda),
        questions: without(words.questions),
        studies: studies.map((study) => ({ ...study, ...studyWordsWithout(study, name) })),
      },
    );
  }
  for (const { sessionId, language, ...words } of await db.findBy(SessionOutcome, ofSessions)) {
    const without = inLanguage(language, name);
    await db.update(
      SessionOutcome,
      { sessionId, language },
      {
        outcome: without(words.outcome),
        minutes: without(words.minutes),
        justification: without(words.justification),
      },
    );
  }
}

/** With a function and a city beside it, a mark would still say who presents: that goes as a whole. */
function studyWordsWithout(
  { presenter, note, language }: StudyWords,
  name: string,
): Pick<StudyWords, 'presenter' | 'note'> {
  const without = inLanguage(language ?? 'en', name);
  return { presenter: presenter === without(presenter) ? presenter : null, note: without(note) };
}

function inLanguage(language: Language, name: string): (text: string | null) => string | null {
  return (text) => (text === null ? null : withoutName(text, name, language));
}

function titlesWithout(titles: Words, name: string): Words {
  return Object.fromEntries(
    Object.entries(titles).map(([language, title]) => [
      language,
      withoutName(title, name, language as Language),
    ]),
  );
}

/** An address that names the person becomes another one: the old one leads nowhere. */
async function slugWithout(
  db: EntityManager,
  { summitId, slug }: Session,
  titles: Words,
  name: string,
): Promise<string> {
  if (!`-${slug}-`.includes(`-${slugOf(name, 'nobody')}-`)) return slug;
  const title = titles.en ?? titles.fr ?? titles.es ?? '';
  const wanted = slugOf(title, 'session');
  return freeSessionSlug(
    db,
    summitId,
    `-${wanted}-`.includes(`-${slugOf(name)}-`) ? 'session' : wanted,
  );
}
