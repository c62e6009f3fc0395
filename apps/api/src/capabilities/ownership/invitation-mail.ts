import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import { invitationDays } from '@praxis/domain/ownership';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';

const task = 'co-author-invited';

/** Tells somebody that a city asks them to write with it. */
export function invited(id: string, invitedAt: Date): Job {
  const at = invitedAt.toISOString();
  return { task, payload: { id, at }, key: `${task}:${id}:${at}` };
}

interface Invited extends Record<string, unknown> {
  names: Record<Language, string>;
  email: string;
  displayName: string;
  language: Language;
}

/** Mails to people who are asked to write a draft. Only an account gets one; they do not say what the practice is. */
@Injectable()
export class InvitationMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ id = '', at = '' }) => this.send(id, at));
  }

  private async send(id: string, at: string): Promise<void> {
    const [row] = await this.database.rows<Invited>('invited-co-author', invitedCoAuthor, [id, at]);
    if (row === undefined) return;
    const words = templates[row.language];
    const city = row.names[row.language];
    await this.mailer.send({
      to: { name: row.displayName, address: row.email },
      subject: words.subject(city),
      text: [
        words.greeting(row.displayName),
        words.asks(city, invitationDays),
        `${words.answer}\n${this.routes.origin}${pathTo(row.language, 'desk')}`,
        words.why(city),
      ].join('\n\n'),
      messageId: `co-author-${id}-${String(Date.parse(at))}@praxis`,
    });
  }
}

const invitedCoAuthor = `
  select c.names, a.email, a.display_name as "displayName", a.language
    from co_author o
    join practice p on p.id = o.practice_id
    join city c on c.id = p.city_id
    join account a on a.email = o.address and a.disabled_at is null
   where o.id = $1 and o.answer is null and o.invited_at = $2::timestamptz`;

interface Template {
  subject: (city: string) => string;
  greeting: (name: string) => string;
  asks: (city: string, days: number) => string;
  answer: string;
  why: (city: string) => string;
}

const templates: Record<Language, Template> = {
  en: {
    subject: (city) => `${city} asks you to write a practice with it`,
    greeting: (name) => `Hello ${name},`,
    asks: (city, days) =>
      `${city} invites you to help write the draft of one of its practices. You would read and change that draft, and nothing else. The invitation ends after ${String(days)} days.`,
    answer: 'Accept or decline on your desk:',
    why: (city) =>
      `You receive this mail because somebody of the team of ${city} typed your address.`,
  },
  fr: {
    subject: (city) => `${city} vous propose d’écrire une pratique avec elle`,
    greeting: (name) => `Bonjour ${name},`,
    asks: (city, days) =>
      `${city} vous invite à participer à la rédaction du brouillon d’une de ses pratiques. Vous pourriez lire et modifier ce brouillon, et rien d’autre. L’invitation prend fin après ${String(days)} jours.`,
    answer: 'Accepter ou refuser sur votre bureau :',
    why: (city) =>
      `Vous recevez ce message parce qu’une personne de l’équipe de ${city} a saisi votre adresse.`,
  },
  es: {
    subject: (city) => `${city} le propone escribir una práctica con su equipo`,
    greeting: (name) => `Hola, ${name}:`,
    asks: (city, days) =>
      `${city} le invita a ayudar a escribir el borrador de una de sus prácticas. Podría leer y cambiar ese borrador, y nada más. La invitación termina a los ${String(days)} días.`,
    answer: 'Acepte o rechace en su escritorio:',
    why: (city) =>
      `Recibe este mensaje porque alguien del equipo de ${city} escribió su dirección.`,
  },
};
