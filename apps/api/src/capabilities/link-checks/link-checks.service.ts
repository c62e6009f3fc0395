import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  checkLinksEveryDays,
  isAnswer,
  longestAnswerMs,
  mostRedirects,
  standingAfterCheck,
} from '@praxis/domain/link-checks';
import { PublicChanges } from '../../platform/database/changes';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { Database } from '../../platform/database/database';
import { OutsidePages, type OutsideAnswer } from '../../platform/http/outside-pages';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { ExternalLink } from './external-link.entity';

/** So many addresses are asked in a night: a month has room for sixty thousand. */
const mostInANight = 2_000;
/** So many hosts at a time, each asked for one address after the other. */
const hostsAtATime = 4;
/** So long nothing more is asked of a host that has answered. */
const pauseMs = 250;
/** After so long the others wait for the next night. */
const longestNightMs = 30 * 60_000;

/** More than this nobody mends at once. */
const mostOnTheDesk = 50;

/** A broken link as it is read. */
export interface BrokenLinkRow extends Record<string, unknown> {
  address: string;
  didNotAnswerAt: Date;
  practiceId: string;
}

/**
 * Asks the links of published practices once a month whether they still answer. Nothing is asked unless `PRAXIS_CHECK_LINKS`
 * is on: then, and only then, Praxis connects to addresses that people have typed (`OutsidePages` says under which conditions).
 */
@Injectable()
export class LinkChecksService implements OnModuleInit, OnModuleDestroy {
  private readonly leaving = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly pages: OutsidePages,
    private readonly changes: PublicChanges,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.handlers.handleAt('20 2 * * *', 'check-links', () => this.run());
  }

  /** What was not asked yet is asked another time. */
  onModuleDestroy(): void {
    this.leaving.abort();
  }

  /** Asks what is due tonight. */
  async run(): Promise<void> {
    if (!this.config.links.areChecked) return;
    await this.database.rows('external-links-known', knownLinks, [
      this.clock.now(),
      checkLinksEveryDays,
    ]);
    const due = await this.database.rows<{ address: string }>(
      'external-links-due',
      'select address from external_link where next_check_at <= $1 order by next_check_at limit $2',
      [this.clock.now(), mostInANight],
    );
    if (due.length === 0) return;
    const hosts = byHost(due.map(({ address }) => address));
    const signal = AbortSignal.any([this.leaving.signal, AbortSignal.timeout(longestNightMs)]);
    const work = async (): Promise<void> => {
      for (let host = hosts.pop(); host !== undefined; host = hosts.pop())
        for (const address of host) {
          if (signal.aborted) return;
          await this.check(address, signal);
          await setTimeout(pauseMs);
        }
    };
    await Promise.all(Array.from({ length: hostsAtATime }, work));
    this.changes.announceTalk();
  }

  /** Broken links of what the viewer's cities have published. */
  async brokenOf(viewer: Viewer): Promise<BrokenLinkRow[]> {
    if (viewer.kind === 'visitor' || viewer.memberships.size === 0) return [];
    return this.database.rows<BrokenLinkRow>('broken-links-of-team', brokenOfCities, [
      [...viewer.memberships.keys()],
      mostOnTheDesk,
    ]);
  }

  private async check(address: string, signal: AbortSignal): Promise<void> {
    const answer = await this.pages.answerOf(address, {
      timeoutMs: longestAnswerMs,
      mostRedirects,
      signal,
    });
    if (signal.aborted) return;
    const { manager } = this.database.source;
    const before = await manager.findOneBy(ExternalLink, { address });
    if (before === null) return;
    const now = this.clock.now();
    const didAnswer = answer.kind === 'status' && isAnswer(answer.status);
    const after = standingAfterCheck(before, didAnswer, now);
    await manager.update(
      ExternalLink,
      { address },
      { ...after, ...toldBy(answer), checkedAt: now },
    );
    if (after.isBroken && !before.isBroken)
      logger.info({ event: 'link-broken', ...toldBy(answer) });
  }
}

function toldBy(answer: OutsideAnswer): Pick<ExternalLink, 'httpStatus' | 'fault'> {
  return answer.kind === 'status'
    ? { httpStatus: answer.status, fault: null }
    : { httpStatus: null, fault: answer.kind };
}

/** The addresses of each host together; what is no address is a host of its own, and is refused when it is asked. */
function byHost(addresses: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const host = URL.canParse(address) ? new URL(address).host : address;
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return [...hosts.values()];
}

/** Knows each link of what is published, and forgets the others; the first questions are spread over the month that follows. */
const knownLinks = `
  with used as (
    select distinct link ->> 'address' as address
      from practice p
      join practice_version v on v.id = p.current_version_id
     cross join lateral jsonb_array_elements(v.links) as link
     where p.publication = 'published' and link ->> 'address' is not null
  ), forgotten as (
    delete from external_link e where not exists (select 1 from used u where u.address = e.address)
  )
  insert into external_link (address, next_check_at)
  select address, $1::timestamptz + make_interval(hours => 1 + abs(hashtext(address) % ($2 * 24))) from used
  on conflict do nothing`;

const brokenOfCities = `
  select e.address, e.checked_at as "didNotAnswerAt", p.id as "practiceId"
    from practice p
    join practice_version v on v.id = p.current_version_id
   cross join lateral (select distinct link ->> 'address' as address from jsonb_array_elements(v.links) as link) as used
    join external_link e on e.address = used.address and e.is_broken and e.checked_at is not null
   where p.publication = 'published' and p.city_id = any($1::uuid[])
   order by e.failing_since, p.number, e.address limit $2`;
