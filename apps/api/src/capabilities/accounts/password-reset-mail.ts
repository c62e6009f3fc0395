import { Injectable, type OnModuleInit } from '@nestjs/common';
import { passwordResetKey, passwordResetMinutes } from '@praxis/domain/accounts';
import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import { hashOfSecret, newSecret } from '../../platform/auth/secrets';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { Mailer } from '../notifications';
import { demoAccounts } from './demo-accounts';

const task = 'password-reset-requested';

/** Brings the owner of an account the link by which they set a new password. */
export function passwordResetRequested(id: string, requestedAt: Date): Job {
  const at = requestedAt.toISOString();
  return { task, payload: { id, at }, key: `${task}:${id}:${at}` };
}

interface Owner {
  email: string;
  displayName: string;
  language: Language;
}

/**
 * Mails with the link to set a forgotten password, to accounts that may sign in and have a password of their own. The secret of
 * the link is made when the mail is written: it is in no table, no job and no backup. A mail that is written again has a new one.
 */
@Injectable()
export class PasswordResetMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ id = '', at = '' }) => this.send(id, at));
  }

  private async send(id: string, at: string): Promise<void> {
    const token = newSecret();
    const hash = hashOfSecret(token);
    const [owner] = await this.database.rows<Owner & Record<string, unknown>>(
      'password-reset-owner',
      ownerOfReset,
      [id, at, this.clock.now(), hash, demoAccounts.map(({ email }) => email)],
    );
    if (owner === undefined) return this.forget(id, at);
    const { language } = owner;
    const words = passwordResetWords[language];
    const link = pathTo(language, 'newPassword', { key: passwordResetKey(token) });
    await this.mailer.send({
      to: { name: owner.displayName, address: owner.email },
      subject: words.subject,
      text: [
        words.greeting(owner.displayName),
        `${words.open}\n${this.routes.origin}${link}`,
        words.ends(passwordResetMinutes),
        words.why,
      ].join('\n\n'),
      messageId: `password-reset-${hash.toString('hex').slice(0, 32)}@praxis`,
    });
  }

  /** Nobody gets a mail: the address is kept no longer. */
  private async forget(id: string, at: string): Promise<void> {
    await this.database.rows(
      'password-reset-of-nobody',
      'delete from password_reset where id = $1 and requested_at = $2::timestamptz',
      [id, at],
    );
  }
}

const ownerOfReset = `
  update password_reset r
     set token_hash = $4, account_id = a.id, password_seen = sha256(convert_to(a.password_hash, 'UTF8'))
    from account a
   where r.id = $1 and r.requested_at = $2::timestamptz and r.expires_at > $3
     and a.email = r.address and a.email <> all($5::text[])
     and a.disabled_at is null and a.password_hash is not null
  returning a.email, a.display_name as "displayName", a.language`;

interface Words {
  subject: string;
  greeting: (name: string) => string;
  open: string;
  ends: (minutes: number) => string;
  why: string;
}

const passwordResetWords: Record<Language, Words> = {
  en: {
    subject: 'Set a new password',
    greeting: (name) => `Hello ${name},`,
    open: 'Set a new password for your account on Praxis by this link:',
    ends: (minutes) =>
      `The link works once, and ends after ${String(minutes)} minutes. Pass it on to nobody. All sign-ins end when the new password is set.`,
    why: 'You receive this mail because somebody typed your address on the page for forgotten passwords. If that was not you, do nothing: your password stays as it is.',
  },
  fr: {
    subject: 'Définir un nouveau mot de passe',
    greeting: (name) => `Bonjour ${name},`,
    open: 'Définissez un nouveau mot de passe pour votre compte Praxis par ce lien :',
    ends: (minutes) =>
      `Le lien fonctionne une seule fois et prend fin après ${String(minutes)} minutes. Ne le transmettez à personne. Toutes les connexions prennent fin quand le nouveau mot de passe est défini.`,
    why: 'Vous recevez ce message parce que quelqu’un a saisi votre adresse sur la page des mots de passe oubliés. Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.',
  },
  es: {
    subject: 'Ponga una contraseña nueva',
    greeting: (name) => `Hola, ${name}:`,
    open: 'Ponga una contraseña nueva para su cuenta en Praxis con este enlace:',
    ends: (minutes) =>
      `El enlace funciona una sola vez y termina a los ${String(minutes)} minutos. No se lo pase a nadie. Todas las sesiones se cierran cuando se pone la contraseña nueva.`,
    why: 'Recibe este mensaje porque alguien escribió su dirección en la página de contraseñas olvidadas. Si no fue usted, no haga nada: su contraseña sigue siendo la misma.',
  },
};
