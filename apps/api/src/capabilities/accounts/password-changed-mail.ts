import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';

const task = 'password-changed';

/** Tells the owner of an account that it has a new password. */
export function passwordChanged(accountId: string, changedAt: Date): Job {
  const at = changedAt.toISOString();
  return { task, payload: { accountId, at }, key: `${task}:${accountId}:${at}` };
}

interface Owner extends Record<string, unknown> {
  email: string;
  displayName: string;
  language: Language;
  moment: string;
}

/** Mails to those whose password was changed: it may not have been them. */
@Injectable()
export class PasswordChangedMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ accountId = '', at = '' }) => this.send(accountId, at));
  }

  private async send(accountId: string, at: string): Promise<void> {
    const [owner] = await this.database.rows<Owner>('password-owner-to-tell', ownerToTell, [
      accountId,
      at,
    ]);
    if (owner === undefined) return;
    const { language } = owner;
    const words = passwordChangedWords[language];
    const linkTo = (page: 'forgottenPassword' | 'apiKeys'): string =>
      this.routes.origin + pathTo(language, page);
    await this.mailer.send({
      to: { name: owner.displayName, address: owner.email },
      subject: words.subject,
      text: [
        words.greeting(owner.displayName),
        words.changed(owner.moment),
        `${words.notYou}\n${linkTo('forgottenPassword')}`,
        `${words.keys}\n${linkTo('apiKeys')}`,
        words.why,
      ].join('\n\n'),
      messageId: `password-changed-${accountId}-${String(Date.parse(at))}@praxis`,
    });
  }
}

/** The moment as UTC, which the mail says: the same for whoever reads it, wherever. */
const ownerToTell = `
  select email, display_name as "displayName", language,
         to_char($2::timestamptz at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC' as moment
    from account
   where id = $1 and disabled_at is null`;

interface Words {
  subject: string;
  greeting: (name: string) => string;
  changed: (moment: string) => string;
  notYou: string;
  keys: string;
  why: string;
}

const passwordChangedWords: Record<Language, Words> = {
  en: {
    subject: 'Your password was changed',
    greeting: (name) => `Hello ${name},`,
    changed: (moment) =>
      `On ${moment} the password of your account on Praxis was changed. All sign-ins from before have ended.`,
    notYou:
      'If that was not you: set a new password by this link now, and tell the secretariat that somebody got into your account.',
    keys: 'Keys for programs go on working. Look whether they are all yours, and revoke the others:',
    why: 'You receive this mail because the password opens your account. It comes once for each change.',
  },
  fr: {
    subject: 'Votre mot de passe a été modifié',
    greeting: (name) => `Bonjour ${name},`,
    changed: (moment) =>
      `Le ${moment}, le mot de passe de votre compte Praxis a été modifié. Toutes les connexions antérieures ont pris fin.`,
    notYou:
      'Si ce n’était pas vous : définissez maintenant un nouveau mot de passe par ce lien et dites au secrétariat que quelqu’un est entré dans votre compte.',
    keys: 'Les clés pour programmes fonctionnent toujours. Vérifiez qu’elles sont toutes à vous et révoquez les autres :',
    why: 'Vous recevez ce message parce que le mot de passe ouvre votre compte. Il n’est envoyé qu’une fois par modification.',
  },
  es: {
    subject: 'Se ha cambiado su contraseña',
    greeting: (name) => `Hola, ${name}:`,
    changed: (moment) =>
      `El ${moment} se cambió la contraseña de su cuenta en Praxis. Todas las sesiones anteriores se han cerrado.`,
    notYou:
      'Si no fue usted: ponga ahora una contraseña nueva con este enlace y avise a la secretaría de que alguien ha entrado en su cuenta.',
    keys: 'Las claves para programas siguen funcionando. Compruebe que todas son suyas y revoque las demás:',
    why: 'Recibe este mensaje porque la contraseña abre su cuenta. Se envía una sola vez por cambio.',
  },
};
