import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ReviewDecision } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { columnHeadings } from '@praxis/domain/spreadsheets';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Mailer } from '../notifications';
import { inTemplateOrder } from './review-remarks.resolver';
import type { RemarkRow } from './review.rows';

const task = 'review-decided';

/** Tells the author of a draft what was decided. */
export function reviewDecided(reviewId: string): Job {
  return { task, payload: { reviewId }, key: `${task}:${reviewId}` };
}

interface Decided {
  decision: ReviewDecision;
  reason: string | null;
  /** Whether it was sent in as a minor edit and has become a version like all others. */
  isMajor: boolean;
  remarks: Pick<RemarkRow, 'field' | 'text'>[];
  number: number;
  title: string | null;
  email: string;
  display_name: string;
  language: Language;
}

/** Mails to the authors of drafts. */
@Injectable()
export class DecisionMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ reviewId = '' }) => this.send(reviewId));
  }

  private async send(reviewId: string): Promise<void> {
    const [row] = await this.database.rows<Decided & Record<string, unknown>>(
      'decided-review',
      decidedReview,
      [reviewId],
    );
    if (!row) return;
    const address = `${this.routes.origin}/p/${String(row.number)}`;
    const words = templates[row.language];
    const title = row.title ?? `#${String(row.number)}`;
    await this.mailer.send({
      to: { name: row.display_name, address: row.email },
      subject: words.subject[row.decision](title),
      text: [
        words.greeting(row.display_name),
        words.body[row.decision](title),
        row.isMajor ? words.major : null,
        row.reason === null ? null : `${words.reason}\n\n${row.reason}`,
        ...inTemplateOrder(row.remarks).map(
          ({ field, text }) => `${words.remark(columnHeadings[field][row.language])}\n\n${text}`,
        ),
        `${words.read}\n${address}`,
        words.why,
      ]
        .filter((part) => part !== null)
        .join('\n\n'),
      messageId: `review-${reviewId}@praxis`,
    });
  }
}

const decidedReview = `
  select r.decision, r.reason, p.number,
         r.minor_edit is not null and coalesce((select not v.is_minor from practice_version v where v.id = r.version_id), false) as "isMajor",
         coalesce((select json_agg(json_build_object('field', m.field, 'text', m.text))
                     from review_remark m where m.review_id = r.id), '[]') as remarks,
         a.email, a.display_name, a.language,
         coalesce(
           (select t.title from practice_draft_text t where t.practice_id = p.id and t.language = p.original_language),
           (select t.title from practice_version_text t where t.version_id = coalesce(r.version_id, p.current_version_id) and t.language = p.original_language)
         ) as title
    from review r
    join practice p on p.id = r.practice_id
    join account a on a.id = r.author_id
   where r.id = $1 and a.disabled_at is null`;

interface Template {
  subject: Record<ReviewDecision, (title: string) => string>;
  body: Record<ReviewDecision, (title: string) => string>;
  greeting: (name: string) => string;
  reason: string;
  /** It was sent in as a minor edit, and is none. */
  major: string;
  remark: (field: string) => string;
  read: string;
  why: string;
}

const templates: Record<Language, Template> = {
  en: {
    subject: {
      approve: (title) => `Published: ${title}`,
      'request-changes': (title) => `Changes requested: ${title}`,
      decline: (title) => `Declined: ${title}`,
    },
    body: {
      approve: (title) =>
        `Your practice “${title}” has been approved. It is public now and can be found by search.`,
      'request-changes': (title) =>
        `The reviewer asks for changes to “${title}” before it can be published. Your draft is open again.`,
      decline: (title) =>
        `The reviewer has declined “${title}”. Your draft is kept; you may change it and send it in again.`,
    },
    greeting: (name) => `Hello ${name},`,
    reason: 'The reviewer’s reason:',
    major: 'It is a version like all others: the reviewer does not see it as a minor edit.',
    remark: (field) => `The reviewer’s remark on “${field}”:`,
    read: 'The practice:',
    why: 'You receive this mail because you sent this practice to review.',
  },
  fr: {
    subject: {
      approve: (title) => `Publiée : ${title}`,
      'request-changes': (title) => `Modifications demandées : ${title}`,
      decline: (title) => `Refusée : ${title}`,
    },
    body: {
      approve: (title) =>
        `Votre pratique « ${title} » a été approuvée. Elle est désormais publique et la recherche la trouve.`,
      'request-changes': (title) =>
        `La relecture demande des modifications à « ${title} » avant publication. Votre brouillon est de nouveau ouvert.`,
      decline: (title) =>
        `La relecture a refusé « ${title} ». Votre brouillon est conservé ; vous pouvez le modifier et l’envoyer à nouveau.`,
    },
    greeting: (name) => `Bonjour ${name},`,
    reason: 'Motif donné par la relecture :',
    major:
      'C’est une version comme les autres : la relecture n’y voit pas une modification mineure.',
    remark: (field) => `Remarque de la relecture sur « ${field} » :`,
    read: 'La pratique :',
    why: 'Vous recevez ce message parce que vous avez envoyé cette pratique en relecture.',
  },
  es: {
    subject: {
      approve: (title) => `Publicada: ${title}`,
      'request-changes': (title) => `Se piden cambios: ${title}`,
      decline: (title) => `Rechazada: ${title}`,
    },
    body: {
      approve: (title) =>
        `Su práctica «${title}» ha sido aprobada. Ya es pública y la búsqueda la encuentra.`,
      'request-changes': (title) =>
        `La revisión pide cambios en «${title}» antes de publicarla. Su borrador está abierto de nuevo.`,
      decline: (title) =>
        `La revisión ha rechazado «${title}». Su borrador se conserva; puede modificarlo y enviarlo otra vez.`,
    },
    greeting: (name) => `Hola, ${name}:`,
    reason: 'Motivo de la revisión:',
    major: 'Es una versión como las demás: la revisión no la considera un cambio menor.',
    remark: (field) => `Observación de la revisión sobre «${field}»:`,
    read: 'La práctica:',
    why: 'Recibe este mensaje porque envió esta práctica a revisión.',
  },
};
