import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import { practicesPerAlert } from '@praxis/domain/saved-searches';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { Loaders } from '../../platform/graphql/loaders';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { cityById, countryName } from '../cities';
import { Mailer } from '../notifications';
import { headingOfPeople, publishedPracticeByNumber, type PracticeRow } from '../practices';
import { alertWords } from './alert-words';
import { StopKeys } from './stop-keys';

const task = 'alert-mail';

/** One mail that tells of all that one look has found. */
export function alertMail(runId: string, savedSearchId: string): Job {
  return { task, payload: { runId, savedSearchId }, key: `${task}:${runId}` };
}

interface Addressee {
  name: string;
  query: string;
  email: string;
  displayName: string;
  language: Language;
}

/** Mails about what is new in saved searches. */
@Injectable()
export class AlertMailService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
    private readonly keys: StopKeys,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ runId = '', savedSearchId = '' }) =>
      this.send(runId, savedSearchId),
    );
  }

  /** Nothing is sent to who has stopped it meanwhile, nor of what is no longer public. */
  private async send(runId: string, savedSearchId: string): Promise<void> {
    const [addressee] = await this.database.rows<Addressee & Record<string, unknown>>(
      'alert-addressee',
      `select s.name, s.query, a.email, a.display_name as "displayName", a.language
         from saved_search s join account a on a.id = s.account_id
        where s.id = $1 and s.rhythm <> 'never' and a.disabled_at is null`,
      [savedSearchId],
    );
    if (addressee === undefined) return;
    const loaders = new Loaders(this.database, { kind: 'visitor' });
    const practices = await this.practicesOf(runId, savedSearchId, loaders);
    if (practices.length === 0) return;
    const { language, name, query } = addressee;
    const words = alertWords[language];
    const { origin } = this.routes;
    const key = this.keys.keyOf(savedSearchId);
    const entries = await Promise.all(
      practices.slice(0, practicesPerAlert).map((row) => this.entryOf(row, language, loaders)),
    );
    const more = practices.length - entries.length;
    await this.mailer.send({
      to: { name: addressee.displayName, address: addressee.email },
      subject: words.subject(practices.length, name),
      text: [
        words.greeting(addressee.displayName),
        words.intro(practices.length, name),
        ...entries,
        ...(more > 0 ? [words.more(more)] : []),
        `${words.all}\n${origin}${pathTo(language, 'search')}?${new URLSearchParams([...new URLSearchParams(query), ['sort', 'updated']]).toString()}`,
        `${words.change}\n${origin}${pathTo(language, 'savedSearches')}`,
        `${words.stop}\n${origin}${pathTo(language, 'stopAlert', { key })}`,
        words.why,
      ].join('\n\n'),
      messageId: `alert-${runId}@praxis`,
      unsubscribe: `${origin}/alerts/stop/${key}`,
    });
  }

  /** What the look has found and is public now, the last published first. */
  private async practicesOf(
    runId: string,
    savedSearchId: string,
    loaders: Loaders,
  ): Promise<PracticeRow[]> {
    const told = await this.database.rows<{ number: number }>(
      'practices-of-alert',
      `select distinct p.number, p.published_at
         from told_version t
         join practice_version v on v.id = t.version_id
         join practice p on p.id = v.practice_id
        where t.saved_search_id = $1 and t.run_id = $2 and p.publication = 'published'
        order by p.published_at desc, p.number desc`,
      [savedSearchId, runId],
    );
    const rows = await loaders
      .of(publishedPracticeByNumber)
      .loadMany(told.map(({ number }) => number));
    return rows.flatMap((row) => {
      if (row instanceof Error) throw row;
      return row === null ? [] : [row];
    });
  }

  private async entryOf(row: PracticeRow, language: Language, loaders: Loaders): Promise<string> {
    const city = await loaders.of(cityById).load(row.cityId);
    const words = alertWords[language];
    const isNew = row.publishedAt?.getTime() === row.firstPublishedAt?.getTime();
    return [
      headingOfPeople(row, 'title', language).text,
      [
        ...(city === null
          ? []
          : [`${city.names[language]}, ${countryName(city.countryCode, language)}`]),
        isNew ? words.isNew : words.isRevised,
      ].join(' · '),
      headingOfPeople(row, 'summary', language).text,
      `${this.routes.origin}/p/${String(row.number)}`,
    ]
      .filter((line) => line !== '')
      .join('\n');
  }
}
