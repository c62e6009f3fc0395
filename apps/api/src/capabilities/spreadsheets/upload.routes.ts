import multipart from '@fastify/multipart';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pathTo } from '@praxis/domain/addresses';
import { InvalidInput, isLanguage, type Language } from '@praxis/domain/shared';
import { spreadsheetLimits, UnreadableFile } from '@praxis/domain/spreadsheets';
import { RequestContexts } from '../../platform/auth/request-contexts';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { Fault } from '../../platform/faults';
import { isFromOwnPage, notFromOwnPage } from '../../platform/http/own-forms';
import { SpreadsheetImportsService } from './spreadsheet-imports.service';

/** What a browser sends: the fields of the form, and one file behind them. */
interface Sent {
  city: string;
  language: string;
  /** In which language the form was. */
  page: Language;
}

/**
 * Where the form with a file is sent, by a browser's page of ours and nobody else. Who may, and for which city, is known
 * before the file is taken in; then the page of the file follows, or the form again with what is wrong.
 */
@Injectable()
export class UploadRoutes implements OnModuleInit {
  constructor(
    private readonly adapters: HttpAdapterHost,
    private readonly contexts: RequestContexts,
    private readonly imports: SpreadsheetImportsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Nest sets it only where there is a server
    const server = this.adapters.httpAdapter?.getInstance<FastifyInstance | undefined>();
    server?.register(async (scope) => {
      await scope.register(multipart, {
        limits: {
          fileSize: spreadsheetLimits.bytes,
          files: 1,
          fields: 3,
          fieldSize: 200,
          parts: 4,
          headerPairs: 20,
        },
      });
      scope.post(
        '/spreadsheets/:language',
        { bodyLimit: spreadsheetLimits.bytes + 10_000 },
        (request, reply) => this.take(request, reply),
      );
    });
  }

  private async take(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    void reply.header('cache-control', 'no-store');
    const { language: asked = '' } = request.params as { language?: string };
    if (!isLanguage(asked)) return reply.code(404).send();
    if (!isFromOwnPage(request, this.config))
      return reply.code(403).type('text/plain; charset=utf-8').send(notFromOwnPage);
    const form: Sent = { city: '', language: '', page: asked };
    try {
      const { viewer } = await this.contexts.of(request, reply);
      // In the order of the form: the file comes last, and is taken in only from whoever may send one.
      for await (const part of request.parts()) {
        if (part.type === 'field') {
          if (part.fieldname === 'city' || part.fieldname === 'language')
            form[part.fieldname] = String(part.value);
          continue;
        }
        const target = await this.imports.allow(viewer, {
          city: form.city,
          language: form.language,
        });
        const bytes = await part.toBuffer();
        if (bytes.length === 0) return await this.again(reply, form, 'noFile');
        const id = await this.imports.add(viewer, target, { name: part.filename, bytes });
        return await reply.redirect(pathTo(form.page, 'spreadsheet', { id }), 303);
      }
      return await this.again(reply, form, 'noFile');
    } catch (error) {
      const why = reasonOf(error);
      if (why === null) throw error;
      if (why === 'signIn') {
        const next = encodeURIComponent(pathTo(form.page, 'spreadsheets'));
        return reply.redirect(`${pathTo(form.page, 'signIn')}?next=${next}`, 303);
      }
      return this.again(reply, form, why);
    }
  }

  /** The form once more, with what was chosen in it and what is wrong. The rest of the file is not read. */
  private again(reply: FastifyReply, form: Sent, why: string): FastifyReply {
    const query = new URLSearchParams({ fault: why, city: form.city, language: form.language });
    return reply.redirect(`${pathTo(form.page, 'spreadsheets')}?${query.toString()}`, 303);
  }
}

/** What the form says of a failure; null for what is nobody's fault but ours. */
function reasonOf(error: unknown): string | null {
  if (error instanceof UnreadableFile) return error.why;
  if (error instanceof InvalidInput) return 'city';
  if (error instanceof Fault) {
    if (error.code === 'UNAUTHENTICATED') return 'signIn';
    if (error.code === 'FORBIDDEN') return 'city';
    if (error.code === 'RATE_LIMITED') return 'tooMany';
    if (error.code === 'UNAVAILABLE') return 'busy';
  }
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (statusCode === 413 || code === 'FST_REQ_FILE_TOO_LARGE') return 'tooBig';
  if (code?.startsWith('FST_') === true) return 'unreadable';
  return null;
}
