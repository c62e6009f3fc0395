import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';

const task = 'handed-over';

type Side = 'left' | 'took-over';

/** Tells one of the two what has happened. */
export function handedOver(
  side: Side,
  { cityId, accountId, at }: { cityId: string; accountId: string; at: Date },
): Job {
  const stamp = String(at.getTime());
  return {
    task,
    payload: { side, cityId, accountId, stamp },
    key: `${task}:${cityId}:${accountId}:${stamp}`,
  };
}

interface Told extends Record<string, unknown> {
  names: Record<Language, string>;
  email: string;
  displayName: string;
  language: Language;
}

/** Mails to who has left a team and to who has taken over. They name nobody else. */
@Injectable()
export class HandOverMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ side = '', cityId = '', accountId = '', stamp = '' }) =>
      this.send(side === 'left' ? 'left' : 'took-over', cityId, accountId, stamp),
    );
  }

  private async send(side: Side, cityId: string, accountId: string, stamp: string): Promise<void> {
    const [row] = await this.database.rows<Told>('handed-over-to', told, [cityId, accountId]);
    if (row === undefined) return;
    const { language, displayName } = row;
    const words = templates[language];
    const city = row.names[language];
    await this.mailer.send({
      to: { name: displayName, address: row.email },
      subject: words.subject[side](city),
      text: [
        words.greeting(displayName),
        words.body[side](city),
        `${words.desk}\n${this.routes.origin}${pathTo(language, 'desk')}`,
        words.why[side](city),
      ].join('\n\n'),
      messageId: `handed-over-${cityId}-${accountId}-${stamp}@praxis`,
    });
  }
}

const told = `
  select c.names, a.email, a.display_name as "displayName", a.language
    from city c, account a where c.id = $1 and a.id = $2 and a.disabled_at is null`;

type BySide = Record<Side, (city: string) => string>;

interface Template {
  subject: BySide;
  greeting: (name: string) => string;
  body: BySide;
  desk: string;
  why: BySide;
}

const templates: Record<Language, Template> = {
  en: {
    subject: {
      left: (city) => `You have left the team of ${city}`,
      'took-over': (city) => `Drafts of ${city} are yours to finish now`,
    },
    greeting: (name) => `Hello ${name},`,
    body: {
      left: (city) =>
        `A coordinator of ${city} has ended your membership. Its practices and drafts stay with the city. You were signed out everywhere; your account stays, and you can sign in again.`,
      'took-over': (city) =>
        `Somebody has left the team of ${city}. Their drafts, and what they had sent in or begun to import, are with you now.`,
    },
    desk: 'Your desk:',
    why: {
      left: (city) => `You receive this mail because you belonged to the team of ${city}.`,
      'took-over': (city) => `You receive this mail because you belong to the team of ${city}.`,
    },
  },
  fr: {
    subject: {
      left: (city) => `Vous avez quitté l’équipe de ${city}`,
      'took-over': (city) => `Des brouillons de ${city} vous sont confiés`,
    },
    greeting: (name) => `Bonjour ${name},`,
    body: {
      left: (city) =>
        `La coordination de ${city} a mis fin à votre appartenance à l’équipe. Ses pratiques et ses brouillons restent à la ville. Vous avez été déconnecté partout ; votre compte demeure et vous pouvez vous reconnecter.`,
      'took-over': (city) =>
        `Une personne a quitté l’équipe de ${city}. Ses brouillons, ce qu’elle avait envoyé et ce qu’elle avait commencé à importer vous sont confiés.`,
    },
    desk: 'Votre bureau :',
    why: {
      left: (city) => `Vous recevez ce message parce que vous apparteniez à l’équipe de ${city}.`,
      'took-over': (city) =>
        `Vous recevez ce message parce que vous appartenez à l’équipe de ${city}.`,
    },
  },
  es: {
    subject: {
      left: (city) => `Ha dejado el equipo de ${city}`,
      'took-over': (city) => `Los borradores de ${city} pasan a usted`,
    },
    greeting: (name) => `Hola, ${name}:`,
    body: {
      left: (city) =>
        `La coordinación de ${city} ha puesto fin a su pertenencia al equipo. Sus prácticas y borradores quedan en la ciudad. Se ha cerrado su sesión en todas partes; su cuenta sigue y puede volver a entrar.`,
      'took-over': (city) =>
        `Alguien ha dejado el equipo de ${city}. Sus borradores, lo que había enviado y lo que había empezado a importar pasan a usted.`,
    },
    desk: 'Su escritorio:',
    why: {
      left: (city) => `Recibe este mensaje porque pertenecía al equipo de ${city}.`,
      'took-over': (city) => `Recibe este mensaje porque pertenece al equipo de ${city}.`,
    },
  },
};
