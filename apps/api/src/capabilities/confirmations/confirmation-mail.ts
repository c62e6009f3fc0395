import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import { unconfirmedAfterDays } from '@praxis/domain/confirmations';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';
import { ConfirmationKeys, type ConfirmationKey } from './confirmation-keys';
import { confirmationWords, type ConfirmationMailKind } from './confirmation-words';
import { isUnanswered, statusSaidAs } from './confirmations.sql';

const task = 'confirmation-mail';

/** Asks whether a practice still runs, or reminds of the question. */
export function confirmationMail(
  { questionId, accountId }: ConfirmationKey,
  kind: ConfirmationMailKind,
): Job {
  return {
    task,
    payload: { questionId, accountId: accountId ?? '', kind },
    key: `${task}:${questionId}:${accountId ?? 'service'}:${kind}`,
  };
}

interface Asked extends Record<string, unknown> {
  number: number;
  title: string | null;
  names: Record<Language, string>;
  contactService: string | null;
  saidOn: Date | null;
  email: string;
  displayName: string | null;
  language: Language;
}

/** Mails that ask whether practices still run. */
@Injectable()
export class ConfirmationMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
    private readonly keys: ConfirmationKeys,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ questionId = '', accountId = '', kind = '' }) =>
      this.send(
        { questionId, accountId: accountId === '' ? null : accountId },
        kind === 'reminder' ? 'reminder' : 'question',
      ),
    );
  }

  /** Nothing is sent when the city has spoken meanwhile, nor to who has left its team, nor to a mailbox that is no longer named. */
  private async send(to: ConfirmationKey, kind: ConfirmationMailKind): Promise<void> {
    const [row] = await this.database.rows<Asked>('asked-for-confirmation', asked, [
      to.questionId,
      to.accountId,
    ]);
    if (row === undefined) return;
    const { language, number } = row;
    const words = confirmationWords[language];
    const title = row.title ?? `#${String(number)}`;
    const city = row.names[language];
    const { origin } = this.routes;
    const name = row.displayName ?? row.contactService ?? city;
    await this.mailer.send({
      to: { name, address: row.email },
      subject: words.subject[kind](title),
      text: [
        words.greeting(row.displayName),
        row.saidOn === null
          ? words.neverSaid(title, city)
          : words.lastSaid(title, city, dayIn(row.saidOn, language)),
        `${words.answer}\n${origin}${pathTo(language, 'stillRunning', { key: this.keys.keyOf(to) })}`,
        words.otherwise(unconfirmedAfterDays),
        `${words.read}\n${origin}/p/${String(number)}`,
        row.displayName === null ? words.whyService(city) : words.whyTeam(city),
      ].join('\n\n'),
      messageId: `confirmation-${to.questionId}-${to.accountId ?? 'service'}-${kind}@praxis`,
    });
  }
}

function dayIn(day: Date, language: Language): string {
  return day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}

const asked = `
  select p.number, c.names, v.contact_service as "contactService", ${statusSaidAs} as "saidOn",
         (select t.title from practice_version_text t where t.version_id = v.id and t.language = p.original_language) as title,
         coalesce(a.email, q.service_address) as email, a.display_name as "displayName",
         coalesce(a.language, p.original_language) as language
    from confirmation_question q
    join practice p on p.id = q.practice_id and p.publication = 'published'
    join practice_version v on v.id = p.current_version_id
    join city c on c.id = p.city_id
    left join (membership m join account a on a.id = m.account_id and a.disabled_at is null)
      on m.city_id = p.city_id and m.account_id = $2::uuid
   where q.id = $1 and ${isUnanswered}
     and (a.id is not null or ($2::uuid is null and q.service_address = p.contact_address))`;
