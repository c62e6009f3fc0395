import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import { isInvitationOpen } from '@praxis/domain/summits';
import { MailKeys } from '../../platform/auth/mail-keys';
import { Seals } from '../../platform/vault/seals';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { Mailer } from '../notifications';
import { invitationQuery, type InvitationRow } from './speaker.rows';
import { wordsIn } from './summit.rows';

const task = 'speaker-mail';
/** What the keys of these mails are for. */
export const speakerKeyPurpose = 'speaker';
/** What their addresses are sealed for. */
export const addressSeal = 'speaker-address';

/** Asks a speaker whether she comes. */
export function speakerMail(invitationId: string): Job {
  return { task, payload: { invitationId }, key: `${task}:${invitationId}` };
}

/** Mails that ask speakers whether they come. They say nothing of the person: the page behind the link does. */
@Injectable()
export class SpeakerMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
    private readonly keys: MailKeys,
    private readonly seals: Seals,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ invitationId = '' }) => this.send(invitationId));
  }

  /** Nothing is sent when she has answered meanwhile, or is not to speak any more. */
  private async send(invitationId: string): Promise<void> {
    const [row] = await this.database.rows<InvitationRow & Record<string, unknown>>(
      'speaker-invitation',
      invitationQuery,
      [invitationId],
    );
    if (row?.address == null || row.answer !== null) return;
    if (!isInvitationOpen(row, this.clock.now())) return;
    const address = this.seals.open(addressSeal, invitationId, row.address);
    if (address === null) return;
    const { language } = row;
    const words = mailWords[language];
    const summit = wordsIn(row.summitTitles, language).text;
    const key = this.keys.keyOf(speakerKeyPurpose, [invitationId]);
    await this.mailer.send({
      to: { name: '', address },
      subject: words.subject(summit),
      text: [
        words.greeting,
        words.asked(summit),
        `${words.answer}\n${this.routes.origin}${pathTo(language, 'speaker', { key })}`,
        words.why,
      ].join('\n\n'),
      messageId: `speaker-${invitationId}@praxis`,
    });
  }
}

interface MailWords {
  subject: (summit: string) => string;
  greeting: string;
  asked: (summit: string) => string;
  answer: string;
  why: string;
}

const mailWords: Record<Language, MailWords> = {
  en: {
    subject: (summit) => `Will you speak? ${summit}`,
    greeting: 'Hello,',
    asked: (summit) =>
      `The organisers of “${summit}” would like you to speak in one of its sessions.`,
    answer:
      'See which session and when, and say by one press and without an account whether you come. This link is for you alone:',
    why: 'You receive this mail because organisers of the summit entered your address. It is forgotten when you decline. If you come, it is kept encrypted until the session is over, to tell you what changes in its brief; behind the link, one press has it forgotten.',
  },
  fr: {
    subject: (summit) => `Interviendrez-vous ? ${summit}`,
    greeting: 'Bonjour,',
    asked: (summit) =>
      `Les organisateurs de « ${summit} » souhaitent que vous interveniez dans l’une de ses sessions.`,
    answer:
      'Voyez quelle session et quand, et dites d’une pression et sans compte si vous venez. Ce lien n’est que pour vous :',
    why: 'Vous recevez ce message parce que les organisateurs du sommet ont saisi votre adresse. Elle est effacée si vous déclinez. Si vous venez, elle est conservée chiffrée jusqu’à la fin de la session, pour vous dire ce qui change dans sa fiche ; derrière le lien, une pression suffit pour l’effacer.',
  },
  es: {
    subject: (summit) => `¿Intervendrá usted? ${summit}`,
    greeting: 'Hola:',
    asked: (summit) =>
      `Los organizadores de «${summit}» desean que intervenga en una de sus sesiones.`,
    answer:
      'Vea qué sesión es y cuándo, y diga con una pulsación y sin cuenta si viene. Este enlace es solo para usted:',
    why: 'Recibe este mensaje porque los organizadores de la cumbre introdujeron su dirección. Se borra si declina. Si viene, se conserva cifrada hasta que termine la sesión, para decirle qué cambia en su ficha; tras el enlace, basta una pulsación para borrarla.',
  },
};
