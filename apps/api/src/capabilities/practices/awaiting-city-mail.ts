import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';

const task = 'draft-awaits-city';

interface Asked {
  practiceId: string;
  accountId: string;
  /** When it was sent in: what is sent in anew is asked anew. */
  at: string;
}

/** Asks one person of a city's team to read what was written in its name. */
export function awaitingCity({ practiceId, accountId, at }: Asked): Job {
  return {
    task,
    payload: { practiceId, accountId, at },
    key: `${task}:${practiceId}:${accountId}:${at}`,
  };
}

interface Addressee extends Record<string, unknown> {
  number: number;
  names: Record<Language, string>;
  email: string;
  displayName: string;
  language: Language;
}

/** Mails to cities about drafts that the secretariat has written on their behalf. They say nothing of what the draft says. */
@Injectable()
export class AwaitingCityMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ practiceId = '', accountId = '', at = '' }) =>
      this.send({ practiceId, accountId, at }),
    );
  }

  /** Nothing is sent when it was approved, decided or called back meanwhile, nor to who has left the team. */
  private async send({ practiceId, accountId, at }: Asked): Promise<void> {
    const [row] = await this.database.rows<Addressee>('asked-to-approve', askedToApprove, [
      practiceId,
      accountId,
      at,
    ]);
    if (row === undefined) return;
    const { language, number, displayName } = row;
    const words = templates[language];
    const city = row.names[language];
    await this.mailer.send({
      to: { name: displayName, address: row.email },
      subject: words.subject(city),
      text: [
        words.greeting(displayName),
        words.asks(city),
        `${words.read}\n${this.routes.origin}${pathTo(language, 'edit', { practice: number })}`,
        words.why(city),
      ].join('\n\n'),
      messageId: `awaits-city-${practiceId}-${accountId}-${String(Date.parse(at))}@praxis`,
    });
  }
}

const askedToApprove = `
  select p.number, c.names, a.email, a.display_name as "displayName", a.language
    from practice_draft d
    join practice p on p.id = d.practice_id
    join city c on c.id = p.city_id
    join membership m on m.city_id = p.city_id and m.account_id = $2
    join account a on a.id = m.account_id and a.disabled_at is null
   where d.practice_id = $1 and d.state = 'submitted' and d.is_by_secretariat and d.city_approved_at is null
     and d.submitted_at = $3::timestamptz`;

interface Template {
  subject: (city: string) => string;
  greeting: (name: string) => string;
  asks: (city: string) => string;
  read: string;
  why: (city: string) => string;
}

const templates: Record<Language, Template> = {
  en: {
    subject: (city) => `A practice was drafted for ${city}: please read it`,
    greeting: (name) => `Hello ${name},`,
    asks: (city) =>
      `The secretariat has drafted a practice on behalf of ${city}. It stays unpublished until somebody of your team has approved it. You can also call it back and change it.`,
    read: 'Read it and decide:',
    why: (city) => `You receive this mail because you belong to the team of ${city}.`,
  },
  fr: {
    subject: (city) => `Une pratique a été rédigée pour ${city} : merci de la lire`,
    greeting: (name) => `Bonjour ${name},`,
    asks: (city) =>
      `Le secrétariat a rédigé une pratique au nom de ${city}. Elle n’est pas publiée tant que personne de votre équipe ne l’a approuvée. Vous pouvez aussi la rappeler et la modifier.`,
    read: 'La lire et décider :',
    why: (city) => `Vous recevez ce message parce que vous appartenez à l’équipe de ${city}.`,
  },
  es: {
    subject: (city) => `Se ha redactado una práctica para ${city}: léala, por favor`,
    greeting: (name) => `Hola, ${name}:`,
    asks: (city) =>
      `La secretaría ha redactado una práctica en nombre de ${city}. No se publica hasta que alguien de su equipo la apruebe. También puede retirarla del envío y cambiarla.`,
    read: 'Leerla y decidir:',
    why: (city) => `Recibe este mensaje porque pertenece al equipo de ${city}.`,
  },
};
