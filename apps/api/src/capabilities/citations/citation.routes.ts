import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { citationFormats, type CitationFormat } from '@praxis/domain/citations';
import { isLanguage } from '@praxis/domain/shared';
import { notFound } from '../../platform/faults';
import { asAttachment, PublicRoutes, type FileRequest } from '../../platform/http/public-routes';
import { citationFiles } from './citation-file';
import { CitationsService } from './citations.service';

/** Citations as files: `/p/12/cite.bib` cites the current version, `/p/12/v/3/cite.bib` that one. */
@Injectable()
export class CitationRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly citing: CitationsService,
  ) {}

  onModuleInit(): void {
    for (const path of ['/p/:number/cite.:format', '/p/:number/v/:version/cite.:format'])
      this.routes.get(path, (asked, reply) => this.answer(asked, reply));
  }

  private async answer(asked: FileRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { params, query, context } = asked;
    const number = readNumber(params['number']);
    const version = params['version'] === undefined ? null : readNumber(params['version']);
    const format = readFormat(params['format']);
    const language = query.get('language');
    const item = await this.citing.find(
      number,
      version,
      isLanguage(language) ? language : null,
      context,
    );
    if (item === 'withdrawn')
      return reply
        .code(410)
        .type('text/plain; charset=utf-8')
        .send(`This practice has been withdrawn: ${this.routes.origin}/p/${String(number)}\n`);
    if ('mergedInto' in item) {
      const search = query.size > 0 ? `?${query.toString()}` : '';
      return reply.redirect(`/p/${String(item.mergedInto)}/cite.${format}${search}`, 301);
    }
    const { contentType, start, end, entry } = citationFiles[format];
    return reply
      .type(contentType)
      .header('content-disposition', asAttachment(`${item.id}.${format}`))
      .header('link', `<${item.URL}>; rel="describes"`)
      .send(start + entry(item) + end);
  }
}

function readNumber(text: string | undefined): number {
  const number = /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : null;
  if (number === null) throw notFound();
  return number;
}

function readFormat(text: string | undefined): CitationFormat {
  const format = citationFormats.find((each) => each === text);
  if (format === undefined) throw notFound();
  return format;
}
