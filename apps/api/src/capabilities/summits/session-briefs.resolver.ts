import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { pickLanguage, type Language } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { defineLoader, groupedBy } from '../../platform/graphql/loaders';
import { resultOf } from '../../platform/graphql/result';
import { SaveSessionBriefInput, SaveSessionBriefResult } from './session-brief.mutation-types';
import { SessionBriefType } from './session-brief.type';
import { SessionBriefsService } from './session-briefs.service';
import type { SessionRow } from './summit.rows';
import { SessionType } from './summit.type';

interface SessionBriefRow {
  sessionId: string;
  language: Language;
  aim: string | null;
  agenda: string | null;
  questions: string | null;
  justification: string | null;
}

const briefsOfSession = defineLoader<string, SessionBriefRow[]>({
  name: 'briefsOfSession',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.publicRows<SessionBriefRow & Record<string, unknown>>(
        'briefs-of-sessions',
        `select session_id as "sessionId", language, aim, agenda, questions, justification
           from session_brief where session_id = any($1::uuid[]) order by language`,
        [ids],
      ),
      (row) => row.sessionId,
    ),
});

/** What organisers have written for the brief of a session. */
@Resolver(() => SessionType)
export class SessionBriefsResolver {
  constructor(private readonly briefs: SessionBriefsService) {}

  @ResolveField(() => SessionBriefType, {
    nullable: true,
    description:
      'What organisers have written for its brief, in the asked language or else in another; null when nothing.',
  })
  @ReadableBy('everyone')
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  async brief(
    row: SessionRow,
    { language }: { language?: Language | null },
    context: RequestContext,
  ): Promise<SessionBriefRow | null> {
    const briefs = await context.loaders.of(briefsOfSession).load(row.id);
    if (briefs.length === 0) return null;
    const picked = pickLanguage(
      briefs.map((brief) => brief.language),
      language ?? context.language,
      'en',
    );
    return briefs.find((brief) => brief.language === picked) ?? null;
  }

  @Mutation(() => SaveSessionBriefResult, {
    description:
      'Saves what is written for the brief of a session in one language; without any words there is none. For the secretariat.',
  })
  @ReadableBy('members')
  saveSessionBrief(
    @Args('input') input: SaveSessionBriefInput,
    @Context() { viewer, language }: RequestContext,
  ): Promise<unknown> {
    return resultOf(SaveSessionBriefResult, async () => ({
      session: await this.briefs.save(viewer, input, language),
    }));
  }
}
