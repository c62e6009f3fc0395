import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import type { Device } from '@praxis/domain/accounts';
import type { ApiKeyScope } from '@praxis/domain/api-keys';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';

const task = 'api-key-made';

/** Tells the owner of a new key that it was made. */
export function apiKeyMail(keyId: string): Job {
  return { task, payload: { keyId }, key: `${task}:${keyId}` };
}

interface Made extends Device {
  name: string;
  scope: ApiKeyScope;
  hint: string;
  made: string;
  until: string;
  email: string;
  displayName: string;
  language: Language;
}

/** Mails to those in whose name a key was made: who knows their password could have made it. */
@Injectable()
export class ApiKeyMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ keyId = '' }) => this.send(keyId));
  }

  private async send(keyId: string): Promise<void> {
    const [key] = await this.database.rows<Made & Record<string, unknown>>(
      'api-key-to-tell',
      madeKey,
      [keyId],
    );
    if (key === undefined) return;
    const words = apiKeyWords[key.language];
    const { origin } = this.routes;
    await this.mailer.send({
      to: { name: key.displayName, address: key.email },
      subject: words.subject,
      text: [
        words.greeting(key.displayName),
        words.made(key.made),
        [
          `${words.name} ${key.name}`,
          `${words.begins} ${key.hint}…`,
          `${words.may} ${words.scopes[key.scope]}`,
          `${words.until} ${key.until}`,
          `${words.device} ${deviceIn(words, key)}`,
        ].join('\n'),
        [
          words.notYou,
          origin + pathTo(key.language, 'apiKeys'),
          origin + pathTo(key.language, 'signIns'),
        ].join('\n'),
        words.why,
      ].join('\n\n'),
      messageId: `api-key-${keyId}@praxis`,
    });
  }
}

/** Days and times as UTC, which the mail says: the same for whoever reads it, wherever. */
const madeKey = `
  select k.name, k.scope, k.hint, k.browser, k.system, a.email, a.display_name as "displayName", a.language,
         to_char(k.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC' as made,
         to_char(k.expires_at at time zone 'UTC', 'YYYY-MM-DD') as until
    from api_key k
    join account a on a.id = k.account_id
   where k.id = $1 and a.disabled_at is null`;

interface ApiKeyWords {
  subject: string;
  greeting: (name: string) => string;
  made: (moment: string) => string;
  name: string;
  begins: string;
  may: string;
  scopes: Record<ApiKeyScope, string>;
  until: string;
  device: string;
  otherProgram: string;
  on: string;
  notYou: string;
  why: string;
}

const deviceIn = ({ otherProgram, on }: ApiKeyWords, { browser, system }: Device): string =>
  [browser ?? otherProgram, ...(system === null ? [] : [on, system])].join(' ');

const apiKeyWords: Record<Language, ApiKeyWords> = {
  en: {
    subject: 'A key for programs was made in your name',
    greeting: (name) => `Hello ${name},`,
    made: (moment) =>
      `On ${moment} somebody who knows your password made a key with which a program asks Praxis in your name.`,
    name: 'What it is for:',
    begins: 'It begins with:',
    may: 'It may:',
    scopes: {
      read: 'read what everybody reads',
      'read-own': 'also read what you read: drafts of your city, saved searches, collections',
      'write-drafts': 'also begin and save drafts of your city',
    },
    until: 'It is good until:',
    device: 'It was asked for from:',
    otherProgram: 'another program',
    on: 'on',
    notYou:
      'If that was not you: revoke the key now, end sign-ins that you do not know, and tell the secretariat that somebody knows your password.',
    why: 'You receive this mail because the key opens what your account opens. It comes once for each key.',
  },
  fr: {
    subject: 'Une clé pour programmes a été créée en votre nom',
    greeting: (name) => `Bonjour ${name},`,
    made: (moment) =>
      `Le ${moment}, quelqu’un qui connaît votre mot de passe a créé une clé avec laquelle un programme interroge Praxis en votre nom.`,
    name: 'Son usage :',
    begins: 'Elle commence par :',
    may: 'Elle permet de :',
    scopes: {
      read: 'lire ce que tout le monde lit',
      'read-own':
        'lire aussi ce que vous lisez : brouillons de votre ville, recherches enregistrées, collections',
      'write-drafts': 'commencer aussi des brouillons de votre ville et les enregistrer',
    },
    until: 'Elle est valable jusqu’au :',
    device: 'Elle a été demandée depuis :',
    otherProgram: 'un autre programme',
    on: 'sous',
    notYou:
      'Si ce n’était pas vous : révoquez la clé maintenant, mettez fin aux connexions que vous ne reconnaissez pas et dites au secrétariat que quelqu’un connaît votre mot de passe.',
    why: 'Vous recevez ce message parce que la clé ouvre ce que votre compte ouvre. Il n’est envoyé qu’une fois par clé.',
  },
  es: {
    subject: 'Se ha creado una clave para programas en su nombre',
    greeting: (name) => `Hola, ${name}:`,
    made: (moment) =>
      `El ${moment}, alguien que conoce su contraseña creó una clave con la que un programa consulta Praxis en su nombre.`,
    name: 'Para qué es:',
    begins: 'Empieza por:',
    may: 'Permite:',
    scopes: {
      read: 'leer lo que lee todo el mundo',
      'read-own':
        'leer también lo que usted lee: borradores de su ciudad, búsquedas guardadas, colecciones',
      'write-drafts': 'también empezar y guardar borradores de su ciudad',
    },
    until: 'Es válida hasta:',
    device: 'Se pidió desde:',
    otherProgram: 'otro programa',
    on: 'en',
    notYou:
      'Si no fue usted: revoque la clave ahora, cierre las sesiones que no reconozca y avise a la secretaría de que alguien conoce su contraseña.',
    why: 'Recibe este mensaje porque la clave abre lo que abre su cuenta. Se envía una sola vez por clave.',
  },
};
