import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import { reminderValidDays } from '@praxis/domain/follow-up';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';
import { ReminderKeys, type ReminderKey } from './reminder-keys';

const task = 'progress-reminder';

/** Asks one person of a city's team to report. */
export function reminderMail({ reminderId, accountId }: ReminderKey): Job {
  return { task, payload: { reminderId, accountId }, key: `${task}:${reminderId}:${accountId}` };
}

interface Addressee {
  names: Record<Language, string>;
  email: string;
  displayName: string;
  language: Language;
  /** On how many commitments the city has reported. */
  reported: number;
}

/** Mails that ask cities to report. */
@Injectable()
export class ReminderMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
    private readonly keys: ReminderKeys,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ reminderId = '', accountId = '' }) =>
      this.send({ reminderId, accountId }),
    );
  }

  /** Nothing is sent to who has left the team meanwhile, nor to a city that has reported since. */
  private async send({ reminderId, accountId }: ReminderKey): Promise<void> {
    const [row] = await this.database.rows<Addressee & Record<string, unknown>>(
      'reminder-addressee',
      addressee,
      [reminderId, accountId],
    );
    if (row === undefined) return;
    const { language, reported } = row;
    const words = reminderWords[language];
    const city = row.names[language];
    const { origin } = this.routes;
    const key = this.keys.keyOf({ reminderId, accountId });
    await this.mailer.send({
      to: { name: row.displayName, address: row.email },
      subject: words.subject(city),
      text: [
        words.greeting(row.displayName),
        reported === 0 ? words.never(city) : words.again(city, reported),
        `${words.report}\n${origin}${pathTo(language, 'cityCommitments')}`,
        ...(reported === 0
          ? []
          : [`${words.nothingNew}\n${origin}${pathTo(language, 'nothingNew', { key })}`]),
        words.why(city),
      ].join('\n\n'),
      messageId: `progress-${reminderId}-${accountId}@praxis`,
    });
  }
}

const addressee = `
  select c.names, a.email, a.display_name as "displayName", a.language,
         (select count(distinct r.commitment_id)::int from progress_report r where r.city_id = c.id) as reported
    from progress_reminder p
    join city c on c.id = p.city_id
    join membership m on m.city_id = c.id and m.account_id = $2
    join account a on a.id = m.account_id
   where p.id = $1 and a.disabled_at is null
     and not exists (select 1 from progress_report r where r.city_id = c.id and r.reported_at >= p.sent_at)`;

interface ReminderWords {
  subject: (city: string) => string;
  greeting: (name: string) => string;
  never: (city: string) => string;
  again: (city: string, commitments: number) => string;
  report: string;
  nothingNew: string;
  why: (city: string) => string;
}

const days = String(reminderValidDays);
const reminderWords: Record<Language, ReminderWords> = {
  en: {
    subject: (city) => `How far has ${city} come with its commitments?`,
    greeting: (name) => `Hello ${name},`,
    never: (city) =>
      `${city} has not reported yet on the commitments of the declarations. Say for each of them how far the city has come; everybody can read it then.`,
    again: (city, commitments) =>
      `${city} has reported on ${commitments === 1 ? 'one commitment' : `${String(commitments)} commitments`} and is asked once a year what has changed since.`,
    report: 'Report what is new (you will be asked to sign in):',
    nothingNew: `Or say that nothing is new, by one press and without signing in. This link works for ${days} days; do not pass it on:`,
    why: (city) =>
      `You receive this mail because you belong to the team of ${city}. It comes once a year, or when the secretariat asks.`,
  },
  fr: {
    subject: (city) => `${city} : où en sont les engagements ?`,
    greeting: (name) => `Bonjour ${name},`,
    never: (city) =>
      `${city} n’a encore rien communiqué sur les engagements des déclarations. Dites pour chacun où en est la ville ; chacun pourra le lire.`,
    again: (city, commitments) =>
      `${city} s’est exprimée sur ${commitments === 1 ? 'un engagement' : `${String(commitments)} engagements`} ; une fois par an, nous demandons ce qui a changé depuis.`,
    report: 'Dire ce qui est nouveau (il faudra vous connecter) :',
    nothingNew: `Ou dire qu’il n’y a rien de nouveau, d’une pression et sans connexion. Ce lien fonctionne pendant ${days} jours ; ne le transmettez pas :`,
    why: (city) =>
      `Vous recevez ce message parce que vous appartenez à l’équipe de ${city}. Il vient une fois par an, ou quand le secrétariat le demande.`,
  },
  es: {
    subject: (city) => `${city}: ¿hasta dónde han llegado los compromisos?`,
    greeting: (name) => `Hola, ${name}:`,
    never: (city) =>
      `${city} aún no ha informado sobre los compromisos de las declaraciones. Diga de cada uno hasta dónde ha llegado la ciudad; todo el mundo podrá leerlo.`,
    again: (city, commitments) =>
      `${city} ha informado sobre ${commitments === 1 ? 'un compromiso' : `${String(commitments)} compromisos`}; una vez al año preguntamos qué ha cambiado desde entonces.`,
    report: 'Informar de lo nuevo (tendrá que iniciar sesión):',
    nothingNew: `O decir que no hay nada nuevo, con una pulsación y sin iniciar sesión. Este enlace funciona durante ${days} días; no lo reenvíe:`,
    why: (city) =>
      `Recibe este mensaje porque pertenece al equipo de ${city}. Llega una vez al año, o cuando la secretaría pregunta.`,
  },
};
