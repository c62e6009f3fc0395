import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';

const alertTask = 'record-alert';
const askTask = 'record-agreement-asked';

/** Tells other organisers that somebody wanted to open more records than one person may: once an hour for one person. */
export function recordAlert(readerId: string, now: Date): Job {
  const hour = now.toISOString().slice(0, 13);
  return { task: alertTask, payload: { readerId, hour }, key: `${alertTask}:${readerId}:${hour}` };
}

/** Asks other organisers to agree. */
export function agreementAsked(agreementId: string, askedBy: string): Job {
  return { task: askTask, payload: { agreementId, askedBy }, key: `${askTask}:${agreementId}` };
}

interface Organiser extends Record<string, unknown> {
  id: string;
  email: string;
  displayName: string;
  language: Language;
}

/** Mails to organisers about the opening of records. They name nobody who comes, and nobody who opened. */
@Injectable()
export class RecordMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(alertTask, ({ readerId = '', hour = '' }) =>
      this.send(readerId, 'alert', `record-alert-${readerId}-${hour}`),
    );
    this.handlers.handle(askTask, ({ agreementId = '', askedBy = '' }) =>
      this.send(askedBy, 'asked', `record-asked-${agreementId}`),
    );
  }

  private async send(but: string, about: 'alert' | 'asked', occasion: string): Promise<void> {
    const others = await this.database.rows<Organiser>(
      'other-organisers',
      `select id, email, display_name as "displayName", language from account
        where roles && array['organiser', 'administrator'] and disabled_at is null and id <> $1 order by id`,
      [but],
    );
    for (const { id, email, displayName, language } of others) {
      const words = mailWords[language];
      await this.mailer.send({
        to: { name: displayName, address: email },
        subject: words[about].subject,
        text: [
          words.greeting(displayName),
          words[about].text,
          `${words.open}\n${this.routes.origin}${pathTo(language, 'agreements')}`,
          words.why,
        ].join('\n\n'),
        messageId: `${occasion}-${id}@praxis`,
      });
    }
  }
}

interface About {
  subject: string;
  text: string;
}
interface MailWords {
  greeting: (name: string) => string;
  alert: About;
  asked: About;
  open: string;
  why: string;
}

const mailWords: Record<Language, MailWords> = {
  en: {
    greeting: (name) => `Hello ${name},`,
    alert: {
      subject: 'Many records of participants opened',
      text: 'An organiser wanted to open more records of participants within an hour than one person may alone. The last one was refused. Please see whether that is as it should be.',
    },
    asked: {
      subject: 'A second person is needed',
      text: 'An organiser asks for the agreement of a second person, to open or take away records of participants.',
    },
    open: 'Open the platform to see who asks, and why:',
    why: 'You receive this mail because you organise summits.',
  },
  fr: {
    greeting: (name) => `Bonjour ${name},`,
    alert: {
      subject: 'De nombreuses fiches de participants ouvertes',
      text: 'Une personne de l’organisation a voulu ouvrir en une heure plus de fiches de participants qu’il n’est permis à une personne seule. La dernière a été refusée. Veuillez vérifier que tout est en ordre.',
    },
    asked: {
      subject: 'L’accord d’une deuxième personne est demandé',
      text: 'Une personne de l’organisation demande l’accord d’une deuxième pour ouvrir ou emporter des fiches de participants.',
    },
    open: 'Ouvrez la plateforme pour voir qui le demande et pourquoi :',
    why: 'Vous recevez ce message parce que vous organisez des sommets.',
  },
  es: {
    greeting: (name) => `Hola, ${name}:`,
    alert: {
      subject: 'Se han abierto muchas fichas de participantes',
      text: 'Una persona de la organización quiso abrir en una hora más fichas de participantes de las que puede abrir una sola persona. La última se le denegó. Compruebe, por favor, que todo está en orden.',
    },
    asked: {
      subject: 'Se necesita una segunda persona',
      text: 'Una persona de la organización pide el acuerdo de una segunda para abrir o llevarse fichas de participantes.',
    },
    open: 'Abra la plataforma para ver quién lo pide y por qué:',
    why: 'Recibe este mensaje porque organiza cumbres.',
  },
};
