import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';

const task = 'progress-removed';

/** Tells who reported that a moderator has removed the report. */
export function removalMail(reportId: string): Job {
  return { task, payload: { reportId }, key: `${task}:${reportId}` };
}

interface Removed {
  commitment: string;
  reason: string;
  email: string;
  displayName: string;
  language: Language;
}

/** Mails to those whose report was removed. */
@Injectable()
export class RemovalMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ reportId = '' }) => this.send(reportId));
  }

  private async send(reportId: string): Promise<void> {
    const [row] = await this.database.rows<Removed & Record<string, unknown>>(
      'removed-report',
      `select m.code as commitment, r.reason, a.email, a.display_name as "displayName", a.language
         from progress_removal r
         join commitment m on m.id = r.commitment_id
         join account a on a.id = r.reported_by
        where r.report_id = $1 and a.disabled_at is null`,
      [reportId],
    );
    if (row === undefined) return;
    const words = removalWords[row.language];
    await this.mailer.send({
      to: { name: row.displayName, address: row.email },
      subject: words.subject(row.commitment),
      text: [
        words.greeting(row.displayName),
        words.removed(row.commitment),
        `${words.reason}\n\n${row.reason}`,
        `${words.again}\n${this.routes.origin}${pathTo(row.language, 'cityCommitments')}`,
        words.why,
      ].join('\n\n'),
      messageId: `progress-removed-${reportId}@praxis`,
    });
  }
}

interface RemovalWords {
  subject: (commitment: string) => string;
  greeting: (name: string) => string;
  removed: (commitment: string) => string;
  reason: string;
  again: string;
  why: string;
}

const removalWords: Record<Language, RemovalWords> = {
  en: {
    subject: (commitment) => `Removed: your report on commitment ${commitment}`,
    greeting: (name) => `Hello ${name},`,
    removed: (commitment) =>
      `A moderator has removed your city’s report on commitment ${commitment}. Nobody can read it any more; what the city reported before it counts again.`,
    reason: 'The moderator’s reason:',
    again: 'Report again, without what was objected to:',
    why: 'You receive this mail because you wrote this report.',
  },
  fr: {
    subject: (commitment) => `Retiré : votre rapport sur l’engagement ${commitment}`,
    greeting: (name) => `Bonjour ${name},`,
    removed: (commitment) =>
      `Un modérateur a retiré le rapport de votre ville sur l’engagement ${commitment}. Plus personne ne peut le lire ; ce que la ville avait dit auparavant fait foi à nouveau.`,
    reason: 'Motif du modérateur :',
    again: 'Faire le point à nouveau, sans ce qui a été contesté :',
    why: 'Vous recevez ce message parce que vous avez écrit ce rapport.',
  },
  es: {
    subject: (commitment) => `Retirado: su informe sobre el compromiso ${commitment}`,
    greeting: (name) => `Hola, ${name}:`,
    removed: (commitment) =>
      `Un moderador ha retirado el informe de su ciudad sobre el compromiso ${commitment}. Ya nadie puede leerlo; vuelve a valer lo que la ciudad había informado antes.`,
    reason: 'Motivo del moderador:',
    again: 'Informar de nuevo, sin lo que se objetó:',
    why: 'Recibe este mensaje porque escribió este informe.',
  },
};
