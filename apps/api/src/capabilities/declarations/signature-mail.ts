import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';

const task = 'signature-changed';

interface Told {
  id: string;
  accountId: string;
  what: 'signed' | 'withdrawn';
}

/** Tells one person of a city's team that the city's signature was given or taken back. */
export function signatureChanged({ id, accountId, what }: Told): Job {
  return { task, payload: { id, accountId, what }, key: `${task}:${what}:${id}:${accountId}` };
}

interface Addressee {
  slug: string;
  titles: Record<Language, string>;
  names: Record<Language, string>;
  mandate: string;
  reason: string | null;
  email: string;
  displayName: string;
  language: Language;
}

/** Mails about signatures: the whole team of the city reads them, so that nobody signs behind its back. */
@Injectable()
export class SignatureMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ id = '', accountId = '', what }) =>
      this.send({ id, accountId, what: what === 'withdrawn' ? 'withdrawn' : 'signed' }),
    );
  }

  private async send({ id, accountId, what }: Told): Promise<void> {
    const [row] = await this.database.rows<Addressee & Record<string, unknown>>(
      'signature-addressee',
      addressee,
      [id, accountId],
    );
    if (row === undefined) return;
    const { language } = row;
    const words = signatureWords[language];
    const city = row.names[language];
    const title = row.titles[language];
    await this.mailer.send({
      to: { name: row.displayName, address: row.email },
      subject: words[what].subject(city, title),
      text: [
        words.greeting(row.displayName),
        words[what].told(city, title),
        what === 'signed'
          ? `${words.mandate} ${row.mandate}`
          : `${words.reason} ${row.reason ?? ''}`,
        `${words.read}\n${this.routes.origin}${pathTo(language, 'declaration', { declaration: row.slug })}#signatories`,
        words.why(city),
      ].join('\n\n'),
      messageId: `signature-${what}-${id}-${accountId}@praxis`,
    });
  }
}

const addressee = `
  select d.slug, d.titles, c.names, s.mandate, s.reason, a.email, a.display_name as "displayName", a.language
    from declaration_signature s
    join declaration d on d.id = s.declaration_id
    join city c on c.id = s.city_id
    join membership m on m.city_id = c.id and m.account_id = $2
    join account a on a.id = m.account_id
   where s.id = $1 and a.disabled_at is null`;

interface SignatureWords {
  greeting: (name: string) => string;
  signed: {
    subject: (city: string, title: string) => string;
    told: (city: string, title: string) => string;
  };
  withdrawn: {
    subject: (city: string, title: string) => string;
    told: (city: string, title: string) => string;
  };
  mandate: string;
  reason: string;
  read: string;
  why: (city: string) => string;
}

const signatureWords: Record<Language, SignatureWords> = {
  en: {
    greeting: (name) => `Hello ${name},`,
    signed: {
      subject: (city, title) => `${city} has signed: ${title}`,
      told: (city, title) =>
        `${city} has signed the ${title}. Everybody can read it. If this is not what your city decided, its coordinator or the secretariat can withdraw the signature.`,
    },
    withdrawn: {
      subject: (city, title) => `${city} has withdrawn its signature: ${title}`,
      told: (city, title) => `The signature of ${city} under the ${title} has been withdrawn.`,
    },
    mandate: 'Mandate given:',
    reason: 'Reason given:',
    read: 'The declaration and its signatories:',
    why: (city) => `You receive this mail because you belong to the team of ${city}.`,
  },
  fr: {
    greeting: (name) => `Bonjour ${name},`,
    signed: {
      subject: (city, title) => `${city} a signé : ${title}`,
      told: (city, title) =>
        `${city} a signé : ${title}. Chacun peut le lire. Si ce n’est pas ce que votre ville a décidé, sa coordinatrice ou son coordinateur, ou le secrétariat, peut retirer la signature.`,
    },
    withdrawn: {
      subject: (city, title) => `${city} a retiré sa signature : ${title}`,
      told: (city, title) => `La signature de ${city} a été retirée : ${title}.`,
    },
    mandate: 'Mandat indiqué :',
    reason: 'Motif indiqué :',
    read: 'La déclaration et ses signataires :',
    why: (city) => `Vous recevez ce message parce que vous faites partie de l’équipe de ${city}.`,
  },
  es: {
    greeting: (name) => `Hola, ${name}:`,
    signed: {
      subject: (city, title) => `${city} ha firmado: ${title}`,
      told: (city, title) =>
        `${city} ha firmado: ${title}. Todo el mundo puede leerlo. Si no es lo que su ciudad decidió, la persona que la coordina o la secretaría pueden retirar la firma.`,
    },
    withdrawn: {
      subject: (city, title) => `${city} ha retirado su firma: ${title}`,
      told: (city, title) => `La firma de ${city} ha sido retirada: ${title}.`,
    },
    mandate: 'Mandato indicado:',
    reason: 'Motivo indicado:',
    read: 'La declaración y sus firmantes:',
    why: (city) => `Recibe este mensaje porque pertenece al equipo de ${city}.`,
  },
};
