import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import type { RequestStatus } from '@praxis/domain/participation';
import type { Language } from '@praxis/domain/shared';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';
import { wordsIn, type Words } from '../summits';
import { ParticipationDatabase } from './participation-database';
import type { ParticipationEvent } from './participation-event.entity';
import { requestMailWords } from './request-mail-words';

const task = 'participation-changed';

/** Tells whoever asked that something happened to their request: one mail for each entry. */
export function requestChanged(eventId: string): Job {
  return { task, payload: { eventId }, key: `${task}:${eventId}` };
}

interface Told {
  requestId: string;
  kind: ParticipationEvent['kind'];
  statusAfter: RequestStatus;
  reference: string;
  titles: Words;
  timeZone: string;
  expiresAt: Date | null;
  email: string;
  language: Language;
}

/**
 * Mails about requests are read by others on their way: they name the summit and the reference and send people to the
 * platform, which says who, what and why (security concept, “Summit data”).
 */
@Injectable()
export class RequestMail implements OnModuleInit {
  constructor(
    private readonly participation: ParticipationDatabase,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ eventId = '' }) => this.send(eventId));
  }

  private async send(eventId: string): Promise<void> {
    const [row]: Told[] = await this.participation.transaction((db) => db.query(told, [eventId]));
    if (row === undefined) return;
    const { language, kind, statusAfter, reference, expiresAt, timeZone } = row;
    const words = requestMailWords[language];
    const summit = wordsIn(row.titles, language).text;
    const what = kind === 'decided' && statusAfter === 'information' ? 'asked' : kind;
    await this.mailer.send({
      to: { name: '', address: row.email },
      subject: words.subject(summit, reference),
      text: [
        words.greeting,
        words.told[what],
        ...(kind === 'offered' && expiresAt !== null
          ? [words.until(momentIn(expiresAt, timeZone, language), timeZone)]
          : []),
        words.reference(reference, summit),
        `${words.open}\n${this.routes.origin}${pathTo(language, 'participationRequest', { request: row.requestId })}`,
        words.why,
      ].join('\n\n'),
      messageId: `participation-${eventId}@praxis`,
    });
  }
}

/** By the clock of the host city: “Monday, 3 May 2027 at 14:00”. */
function momentIn(moment: Date, timeZone: string, language: Language): string {
  return moment.toLocaleString(language === 'en' ? 'en-GB' : language, {
    ...{ dateStyle: 'full', timeStyle: 'short', timeZone },
  });
}

const told = `
  select r.id as "requestId", e.kind, e.status_after as "statusAfter", r.reference, s.titles, s.time_zone as "timeZone",
         a.email, a.language,
         (select o.expires_at from participation_offer o
           where o.request_id = r.id and o.offered_at = e.happened_at) as "expiresAt"
    from participation_event e
    join participation_request r on r.id = e.request_id
    join summit s on s.id = r.summit_id
    join account a on a.id = r.account_id
   where e.id = $1 and a.disabled_at is null`;
