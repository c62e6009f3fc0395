import { Injectable, type OnModuleInit } from '@nestjs/common';
import { visitor } from '@praxis/domain/accounts';
import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import {
  inBrief,
  isInvitationOpen,
  passageOf,
  quotedPassagesMax,
  type StudyChange,
} from '@praxis/domain/summits';
import { MailKeys } from '../../platform/auth/mail-keys';
import { Seals } from '../../platform/vault/seals';
import { Database } from '../../platform/database/database';
import { Loaders } from '../../platform/graphql/loaders';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { Mailer } from '../notifications';
import { headingOfPeople, publicPracticeById } from '../practices';
import { BriefDeltas, differencesOfStudy, type BriefDelta } from './brief-deltas';
import { deltaMailWords, type DeltaMailWords } from './delta-brief-words';
import { addressSeal, speakerKeyPurpose } from './speaker-mail';
import { invitationQuery, type InvitationRow } from './speaker.rows';
import { wordsIn } from './summit.rows';

const task = 'delta-brief-mail';
const passageMaxLength = 400;

/** Tells a speaker what has changed since the brief that she has in hand. */
export function deltaBriefMail(invitationId: string): Job {
  return { task, payload: { invitationId }, key: `${task}:${invitationId}` };
}

/**
 * Mails about what has changed in a brief. They quote published practices alone, and name neither the person nor what
 * organisers wrote: the page behind the link shows that.
 */
@Injectable()
export class DeltaBriefMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
    private readonly keys: MailKeys,
    private readonly seals: Seals,
    private readonly deltas: BriefDeltas,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ invitationId = '' }) => this.send(invitationId));
  }

  /** Nothing is sent when she does not come any more, has her address forgotten, or has the brief as it is now. */
  private async send(invitationId: string): Promise<void> {
    const [row] = await this.database.rows<InvitationRow & Record<string, unknown>>(
      'speaker-invitation',
      invitationQuery,
      [invitationId],
    );
    if (row?.address == null || row.answer !== 'confirmed' || !row.isReleased) return;
    if (!isInvitationOpen(row, this.clock.now())) return;
    const address = this.seals.open(addressSeal, invitationId, row.address);
    if (address === null) return;
    const [delta] = await this.deltas.of([{ ...row, invitationId }]);
    if (delta === undefined) return;
    const words = deltaMailWords[row.language];
    const told = await this.told(delta, row.language, words);
    if (told.length === 0) return;
    const summit = wordsIn(row.summitTitles, row.language).text;
    const key = this.keys.keyOf(speakerKeyPurpose, [invitationId]);
    await this.mailer.send({
      to: { name: '', address },
      subject: words.subject(summit),
      text: [
        words.greeting,
        delta.since === null ? words.sincePinned(summit) : words.sincePrinted(summit),
        ...told,
        `${words.all}\n${this.routes.origin}${pathTo(row.language, 'speakerChanges', { key })}`,
        words.why,
      ].join('\n\n'),
      messageId: `delta-brief-${invitationId}@praxis`,
    });
  }

  /** A paragraph for each case study, and one for what organisers changed. */
  private async told(
    { studies, isReordered, texts }: BriefDelta,
    language: Language,
    words: DeltaMailWords,
  ): Promise<string[]> {
    const paragraphs: string[] = [];
    for (const study of studies) paragraphs.push(await this.ofStudy(study, language, words));
    const fields = [...texts.map(({ field }) => field), ...(isReordered ? ['order'] : [])];
    return [...paragraphs, ...alsoChanged(fields, words.fields, words)];
  }

  private async ofStudy(
    study: StudyChange,
    language: Language,
    words: DeltaMailWords,
  ): Promise<string> {
    const loaders = new Loaders(this.database, visitor);
    const practice = await loaders.of(publicPracticeById).load(study.practiceId);
    const title =
      practice === null ? words.aPractice : headingOfPeople(practice, 'title', language).text;
    const { before, pinned, after } = study;
    if (study.kind === 'removed') return words.removed(title);
    if (before === null || after === null) return words.added(title, pinned ?? 1);
    const said = differencesOfStudy(study).map(({ field }) => field);
    const retold = alsoChanged(said, words.studyFields, words);
    if (study.kind === 'reworded') return [words.reworded(title, before), ...retold].join('\n');
    const changed = await this.deltas.passagesOf(study, language);
    const own = changed.filter((each) => each.language === null || each.language === language);
    const quoted = own.length === 0 ? changed : own;
    return [
      words.changed(title, before, after),
      ...(pinned === after ? [] : [words.stillShown(pinned ?? before)]),
      ...quoted
        .slice(0, quotedPassagesMax)
        .map(({ parts }) => `– ${inBrief(passageOf(parts, words.parts), passageMaxLength)}`),
      ...(quoted.length > quotedPassagesMax ? [words.more] : []),
      ...retold,
    ].join('\n');
  }
}

/** One line that names the fields without a word of what stands in them; none where none has changed. */
function alsoChanged(
  fields: readonly string[],
  names: Readonly<Record<string, string>>,
  words: DeltaMailWords,
): string[] {
  const named = Object.entries(names).flatMap(([field, name]) =>
    fields.includes(field) ? [name] : [],
  );
  return named.length === 0 ? [] : [words.alsoChanged(named.join(', '))];
}
