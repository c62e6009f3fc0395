import multipart from '@fastify/multipart';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pathTo } from '@praxis/domain/addresses';
import { attachmentLimits, RefusedFile } from '@praxis/domain/attachments';
import { DraftLocked } from '@praxis/domain/practices';
import { InvalidInput, isLanguage, type Language } from '@praxis/domain/shared';
import { RequestContexts } from '../../platform/auth/request-contexts';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { Fault } from '../../platform/faults';
import { isFromOwnPage, notFromOwnPage } from '../../platform/http/own-forms';
import { FileStoreFault } from '../files';
import { AttachmentsService } from './attachments.service';

const roomForWords = 20_000;
const words = ['alt', 'caption', 'credit'] as const;

/** What a browser sends: which practice and what is said about the file, and the file behind them. */
interface Sent extends Record<(typeof words)[number], string> {
  number: string;
  /** In which language the form was. */
  page: Language;
}

/** How it went: the page that follows, or why the file was not taken. */
type Outcome = { to: string } | { fault: string };

/**
 * Where the form with a file is sent, by a browser's page of ours and nobody else. Who may is known before the file is taken in. A
 * plain form is answered with the page that follows; a script that shows how far it is, with the same as JSON.
 */
@Injectable()
export class AttachmentUploadRoutes implements OnModuleInit {
  constructor(
    private readonly adapters: HttpAdapterHost,
    private readonly contexts: RequestContexts,
    private readonly attachments: AttachmentsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Nest sets it only where there is a server
    const server = this.adapters.httpAdapter?.getInstance<FastifyInstance | undefined>();
    server?.register(async (scope) => {
      await scope.register(multipart, {
        limits: {
          fileSize: attachmentLimits.documentBytes,
          files: 1,
          fields: words.length + 1,
          fieldSize: 4_000,
          parts: words.length + 2,
          headerPairs: 20,
        },
      });
      scope.post(
        '/attachments/:language',
        { bodyLimit: attachmentLimits.documentBytes + roomForWords },
        (request, reply) => this.take(request, reply),
      );
    });
  }

  private async take(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    void reply.header('cache-control', 'no-store');
    const { language: page = '' } = request.params as { language?: string };
    if (!isLanguage(page)) return reply.code(404).send();
    if (!isFromOwnPage(request, this.config))
      return reply.code(403).type('text/plain; charset=utf-8').send(notFromOwnPage);
    const form: Sent = { number: '', alt: '', caption: '', credit: '', page };
    const outcome = await this.outcomeOf(request, reply, form);
    if (request.headers.accept === 'application/json')
      return reply
        .code('fault' in outcome ? 422 : 200)
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(outcome));
    return reply.redirect(addressAfter(outcome, form), 303);
  }

  private async outcomeOf(
    request: FastifyRequest,
    reply: FastifyReply,
    form: Sent,
  ): Promise<Outcome> {
    try {
      // Known from the first line: nothing of it is read.
      if (Number(request.headers['content-length']) > attachmentLimits.documentBytes + roomForWords)
        throw new RefusedFile('tooBig');
      await this.takeParts(request, reply, form);
      return { to: filesPageOf(form) };
    } catch (error) {
      const fault = reasonOf(error);
      if (fault === null) throw error;
      return { fault };
    }
  }

  /** In the order of the form: the file comes last, and is taken in only from whoever may send one. */
  private async takeParts(request: FastifyRequest, reply: FastifyReply, form: Sent): Promise<void> {
    const { viewer } = await this.contexts.of(request, reply);
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        const name = ['number', ...words].find((each) => each === part.fieldname);
        if (name !== undefined) form[name as keyof Omit<Sent, 'page'>] = String(part.value);
        continue;
      }
      const { number, alt, caption, credit } = form;
      const allowed = await this.attachments.allow(viewer, { number, alt, caption, credit });
      await this.attachments.add(allowed, {
        name: part.filename,
        bytes: part.file,
        whenReceived: () => {
          if (part.file.truncated) throw new RefusedFile('tooBig');
        },
      });
      return;
    }
    throw new RefusedFile('noFile');
  }
}

function filesPageOf({ page, number }: Sent): string {
  return pathTo(page, 'practiceFiles', { practice: /^\d{1,10}$/.test(number) ? number : '0' });
}

/** The form once more, with what was written in it and what is wrong. The rest of the file is not read. */
function addressAfter(outcome: Outcome, form: Sent): string {
  if ('to' in outcome) return outcome.to;
  if (outcome.fault === 'signIn')
    return `${pathTo(form.page, 'signIn')}?next=${encodeURIComponent(filesPageOf(form))}`;
  const query = new URLSearchParams({ fault: outcome.fault });
  for (const name of words) if (form[name] !== '') query.set(name, form[name].slice(0, 400));
  return `${filesPageOf(form)}?${query.toString()}`;
}

/** What the form says of a failure; null for what is nobody's fault but ours. */
function reasonOf(error: unknown): string | null {
  if (error instanceof RefusedFile) return error.why;
  if (error instanceof DraftLocked) return 'locked';
  if (error instanceof InvalidInput) return error.fields[0]?.path ?? 'words';
  if (error instanceof FileStoreFault) return 'busy';
  if (error instanceof Fault) {
    if (error.code === 'UNAUTHENTICATED') return 'signIn';
    if (error.code === 'FORBIDDEN' || error.code === 'NOT_FOUND') return 'notYours';
    if (error.code === 'RATE_LIMITED') return 'tooManySent';
    if (error.code === 'UNAVAILABLE') return 'busy';
  }
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (statusCode === 413 || code === 'FST_REQ_FILE_TOO_LARGE') return 'tooBig';
  if (code?.startsWith('FST_') === true) return 'unreadable';
  return null;
}
