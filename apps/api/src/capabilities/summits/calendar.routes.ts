import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isLanguage, type Language } from '@praxis/domain/shared';
import type { FastifyReply } from 'fastify';
import { Database } from '../../platform/database/database';
import { notFound, tooMany } from '../../platform/faults';
import { RateLimits } from '../../platform/http/rate-limits';
import { asAttachment, PublicRoutes, type FileRequest } from '../../platform/http/public-routes';
import { calendarFile, calendarQuery, type CalendarRow } from './calendar-file';
import { CalendarsService } from './calendars.service';

const names: Record<Language, string> = {
  en: 'My sessions',
  fr: 'Mes sessions',
  es: 'Mis sesiones',
};

/** As for feeds: programs ask by themselves, and many people may share an address. */
const budget = { name: 'calendars', points: 600, seconds: 600 };

/**
 * Calendars for other programs: `/export/sessions/barcelona-2027/opening.ics` is one session, `/export/summits/barcelona-2027.ics` a
 * programme, `/calendars/{key}.ics` what a person has chosen. `?language=fr` gives titles in French.
 */
@Injectable()
export class CalendarRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly database: Database,
    private readonly calendars: CalendarsService,
    private readonly limits: RateLimits,
  ) {}

  onModuleInit(): void {
    this.routes.get('/export/sessions/:summit/:file', async (asked, reply) => {
      await this.take(asked);
      const slug = nameOf(asked);
      const rows = await this.rows(
        'calendar-of-session',
        calendarQuery('m.slug = $1 and s.slug = $2'),
        [asked.params['summit'] ?? '', slug],
      );
      if (rows.length === 0) throw notFound();
      return this.send(reply, asked, rows, { name: slug, file: slug });
    });
    this.routes.get('/export/summits/:file', async (asked, reply) => {
      await this.take(asked);
      const slug = nameOf(asked);
      const rows = await this.rows('calendar-of-summit', calendarQuery('m.slug = $1'), [slug]);
      if (rows.length === 0) throw notFound();
      return this.send(reply, asked, rows, { name: slug, file: slug });
    });
    this.routes.get('/calendars/:file', async (asked, reply) => {
      await this.take(asked);
      const accountId = await this.calendars.ownerOf(nameOf(asked));
      if (accountId === null) throw notFound();
      const rows = await this.rows(
        'calendar-of-person',
        calendarQuery('s.id in (select session_id from chosen_session where account_id = $1)'),
        [accountId],
      );
      void reply
        .header('cache-control', 'private, no-store')
        .header('referrer-policy', 'no-referrer');
      return this.send(reply, asked, rows, { name: names[languageOf(asked)], file: null });
    });
  }

  private async take({ context }: FileRequest): Promise<void> {
    const wait = await this.limits.take(budget, context.shareKey);
    if (wait > 0) throw tooMany(wait);
  }

  private rows(name: string, text: string, values: unknown[]): Promise<CalendarRow[]> {
    return this.database.publicRows<CalendarRow & Record<string, unknown>>(name, text, values);
  }

  private send(
    reply: FastifyReply,
    asked: FileRequest,
    rows: readonly CalendarRow[],
    { name, file }: { name: string; file: string | null },
  ): FastifyReply {
    const { origin } = this.routes;
    if (file !== null) void reply.header('content-disposition', asAttachment(`${file}.ics`));
    return reply
      .type('text/calendar; charset=utf-8')
      .send(calendarFile(rows, { name, origin, language: languageOf(asked) }));
  }
}

function nameOf({ params }: FileRequest): string {
  const [, name] = /^(.+)\.ics$/.exec(params['file'] ?? '') ?? [];
  if (name === undefined) throw notFound();
  return name;
}

function languageOf({ query, context }: FileRequest): Language {
  const asked = query.get('language');
  return isLanguage(asked) ? asked : context.language;
}
