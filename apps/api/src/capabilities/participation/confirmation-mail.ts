import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';
import { wordsIn, type Words } from '../summits';
import { ParticipationDatabase } from './participation-database';

const task = 'participation-confirmed';

/** Confirms that a request was sent, or what organisers asked was answered. */
export function confirmationMail(eventId: string): Job {
  return { task, payload: { eventId }, key: `${task}:${eventId}` };
}

interface Sent {
  requestId: string;
  reference: string;
  titles: Words;
  email: string;
  language: Language;
}

/** Mails that confirm requests. They say the summit and the reference; everything else is on the platform. */
@Injectable()
export class ConfirmationMail implements OnModuleInit {
  constructor(
    private readonly database: ParticipationDatabase,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ eventId = '' }) => this.send(eventId));
  }

  private async send(eventId: string): Promise<void> {
    const [row] = await this.database.transaction<Sent[]>((db) =>
      db.query(
        `select r.id as "requestId", r.reference, s.titles, a.email, a.language
           from participation_event e
           join participation_request r on r.id = e.request_id
           join summit s on s.id = r.summit_id
           join account a on a.id = r.account_id
          where e.id = $1 and a.disabled_at is null`,
        [eventId],
      ),
    );
    if (row === undefined) return;
    const words = mailWords[row.language];
    const summit = wordsIn(row.titles, row.language).text;
    const page = pathTo(row.language, 'participationRequest', { request: row.requestId });
    await this.mailer.send({
      to: { name: '', address: row.email },
      subject: words.subject(summit, row.reference),
      text: [
        words.greeting,
        words.arrived(summit, row.reference),
        `${words.open}\n${this.routes.origin}${page}`,
        words.why,
      ].join('\n\n'),
      messageId: `participation-${eventId}@praxis`,
    });
  }
}

interface MailWords {
  subject: (summit: string, reference: string) => string;
  greeting: string;
  arrived: (summit: string, reference: string) => string;
  open: string;
  why: string;
}

const mailWords: Record<Language, MailWords> = {
  en: {
    subject: (summit, reference) => `${reference}: your request has arrived, ${summit}`,
    greeting: 'Hello,',
    arrived: (summit, reference) =>
      `Your request to take part in “${summit}” has arrived. Its reference is ${reference}.`,
    open: 'Open the platform to read it, to change it, and to see how it stands:',
    why: 'You receive this mail because the request was sent with your account. What it says of people never stands in a mail.',
  },
  fr: {
    subject: (summit, reference) => `${reference} : votre demande est arrivée, ${summit}`,
    greeting: 'Bonjour,',
    arrived: (summit, reference) =>
      `Votre demande de participation à « ${summit} » est arrivée. Sa référence est ${reference}.`,
    open: 'Ouvrez la plateforme pour la lire, la modifier et voir où elle en est :',
    why: 'Vous recevez ce message parce que la demande a été envoyée avec votre compte. Ce qu’elle dit des personnes ne figure jamais dans un message.',
  },
  es: {
    subject: (summit, reference) => `${reference}: su solicitud ha llegado, ${summit}`,
    greeting: 'Hola:',
    arrived: (summit, reference) =>
      `Su solicitud de participación en «${summit}» ha llegado. Su referencia es ${reference}.`,
    open: 'Abra la plataforma para leerla, cambiarla y ver en qué punto está:',
    why: 'Recibe este mensaje porque la solicitud se envió con su cuenta. Lo que dice de las personas nunca figura en un mensaje.',
  },
};
