import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo, practiceParam } from '@praxis/domain/addresses';
import type { LinkState } from '@praxis/domain/declarations';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';

const task = 'link-decided';

/** Tells who proposed a link what was decided. */
export function linkDecided(linkId: string): Job {
  return { task, payload: { linkId }, key: `${task}:${linkId}` };
}

interface Decided {
  state: LinkState;
  reason: string | null;
  commitment: string;
  sentence: string;
  number: number;
  slug: string;
  title: string;
  email: string;
  displayName: string;
  language: Language;
}

/** Mails to those who proposed links. */
@Injectable()
export class LinkMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ linkId = '' }) => this.send(linkId));
  }

  private async send(linkId: string): Promise<void> {
    const [row] = await this.database.rows<Decided & Record<string, unknown>>(
      'decided-link',
      decidedLink,
      [linkId],
    );
    if (row === undefined) return;
    const words = linkWords[row.language];
    const isAccepted = row.state === 'accepted';
    await this.mailer.send({
      to: { name: row.displayName, address: row.email },
      subject: (isAccepted ? words.accepted : words.declined)(row.commitment, row.title),
      text: [
        words.greeting(row.displayName),
        (isAccepted ? words.isPublic : words.isNot)(row.commitment, row.title),
        `${words.sentence}\n\n${row.sentence}`,
        ...(row.reason === null ? [] : [`${words.reason}\n\n${row.reason}`]),
        `${words.links}\n${this.routes.origin}${pathTo(row.language, 'practiceCommitments', { practice: practiceParam(row) })}`,
        words.why,
      ].join('\n\n'),
      messageId: `link-${linkId}@praxis`,
    });
  }
}

const decidedLink = `
  select l.state, l.reason, c.code as commitment, l.sentence, p.number, p.slug, t.title,
         a.email, a.display_name as "displayName", a.language
    from commitment_link l
    join commitment c on c.id = l.commitment_id
    join practice p on p.id = l.practice_id
    join practice_version_text t on t.version_id = p.current_version_id and t.language = p.original_language
    join account a on a.id = l.proposed_by
   where l.id = $1 and l.state in ('accepted', 'declined') and p.publication = 'published' and a.disabled_at is null`;

interface LinkWords {
  accepted: (commitment: string, title: string) => string;
  declined: (commitment: string, title: string) => string;
  greeting: (name: string) => string;
  isPublic: (commitment: string, title: string) => string;
  isNot: (commitment: string, title: string) => string;
  sentence: string;
  reason: string;
  links: string;
  why: string;
}

const linkWords: Record<Language, LinkWords> = {
  en: {
    accepted: (commitment, title) => `Linked to commitment ${commitment}: ${title}`,
    declined: (commitment, title) => `Not linked to commitment ${commitment}: ${title}`,
    greeting: (name) => `Hello ${name},`,
    isPublic: (commitment, title) =>
      `The secretariat has accepted that “${title}” serves commitment ${commitment}. Everybody can read it now, with the practice and with the declaration.`,
    isNot: (commitment, title) =>
      `The secretariat has declined to link “${title}” to commitment ${commitment}. You may propose another sentence.`,
    sentence: 'Your sentence:',
    reason: 'The secretariat’s reason:',
    links: 'The practice and its commitments:',
    why: 'You receive this mail because you proposed this link.',
  },
  fr: {
    accepted: (commitment, title) => `Liée à l’engagement ${commitment} : ${title}`,
    declined: (commitment, title) => `Non liée à l’engagement ${commitment} : ${title}`,
    greeting: (name) => `Bonjour ${name},`,
    isPublic: (commitment, title) =>
      `Le secrétariat a accepté que « ${title} » serve l’engagement ${commitment}. Chacun peut désormais le lire, avec la pratique et avec la déclaration.`,
    isNot: (commitment, title) =>
      `Le secrétariat n’a pas accepté de lier « ${title} » à l’engagement ${commitment}. Vous pouvez proposer une autre phrase.`,
    sentence: 'Votre phrase :',
    reason: 'Motif du secrétariat :',
    links: 'La pratique et ses engagements :',
    why: 'Vous recevez ce message parce que vous avez proposé ce lien.',
  },
  es: {
    accepted: (commitment, title) => `Vinculada al compromiso ${commitment}: ${title}`,
    declined: (commitment, title) => `No vinculada al compromiso ${commitment}: ${title}`,
    greeting: (name) => `Hola, ${name}:`,
    isPublic: (commitment, title) =>
      `La secretaría ha aceptado que «${title}» sirve al compromiso ${commitment}. Todo el mundo puede leerlo, con la práctica y con la declaración.`,
    isNot: (commitment, title) =>
      `La secretaría no ha aceptado vincular «${title}» al compromiso ${commitment}. Puede proponer otra frase.`,
    sentence: 'Su frase:',
    reason: 'Motivo de la secretaría:',
    links: 'La práctica y sus compromisos:',
    why: 'Recibe este mensaje porque propuso este vínculo.',
  },
};
