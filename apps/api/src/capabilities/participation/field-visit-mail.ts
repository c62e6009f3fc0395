import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';
import { wordsIn, type Words } from '../summits';
import { ParticipationDatabase } from './participation-database';

const task = 'field-visit-mail';

/** Tells whoever asked that a place in a field visit has changed; several at the same moment are one mail. */
export function fieldVisitMail(requestId: string, at: Date): Job {
  const stamp = String(at.getTime());
  return { task, payload: { requestId, stamp }, key: `${task}:${requestId}:${stamp}` };
}

interface Told {
  email: string;
  language: Language;
  titles: Words;
}

/** Mails that ask to look at a request again. They do not say which visit, when, or where: that stands on the platform. */
@Injectable()
export class FieldVisitMail implements OnModuleInit {
  constructor(
    private readonly database: ParticipationDatabase,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ requestId = '', stamp = '' }) => this.send(requestId, stamp));
  }

  /** Nothing is sent to who takes part no longer. */
  private async send(requestId: string, stamp: string): Promise<void> {
    const [row] = await this.database.transaction((db): Promise<Told[]> =>
      db.query(
        `select a.email, a.language, s.titles
             from participation_request r join account a on a.id = r.account_id join summit s on s.id = r.summit_id
            where r.id = $1 and r.status = 'accepted' and a.disabled_at is null`,
        [requestId],
      ),
    );
    if (row === undefined) return;
    const { language, email } = row;
    const words = mailWords[language];
    const summit = wordsIn(row.titles, language).text;
    await this.mailer.send({
      to: { name: '', address: email },
      subject: words.subject(summit),
      text: [
        words.greeting,
        words.changed(summit),
        `${words.look}\n${this.routes.origin}${pathTo(language, 'participationRequest', { request: requestId })}`,
        words.why,
      ].join('\n\n'),
      messageId: `field-visit-${requestId}-${stamp}@praxis`,
    });
  }
}

interface MailWords {
  subject: (summit: string) => string;
  greeting: string;
  changed: (summit: string) => string;
  look: string;
  why: string;
}

const mailWords: Record<Language, MailWords> = {
  en: {
    subject: (summit) => `Your field visits: ${summit}`,
    greeting: 'Hello,',
    changed: (summit) =>
      `Something has changed in the field visits of your delegation at “${summit}”.`,
    look: 'Open the platform to see what:',
    why: 'You receive this mail because you asked to take part in the summit. Nothing is told in mails.',
  },
  fr: {
    subject: (summit) => `Vos visites de terrain : ${summit}`,
    greeting: 'Bonjour,',
    changed: (summit) =>
      `Un changement concerne les visites de terrain de votre délégation lors de « ${summit} ».`,
    look: 'Ouvrez la plateforme pour en savoir plus :',
    why: 'Vous recevez ce message parce que vous avez demandé à participer au sommet. Rien n’est dit par courriel.',
  },
  es: {
    subject: (summit) => `Sus visitas sobre el terreno: ${summit}`,
    greeting: 'Hola:',
    changed: (summit) =>
      `Algo ha cambiado en las visitas sobre el terreno de su delegación en «${summit}».`,
    look: 'Abra la plataforma para saber qué:',
    why: 'Recibe este mensaje porque ha solicitado participar en la cumbre. Nada se dice por correo.',
  },
};
