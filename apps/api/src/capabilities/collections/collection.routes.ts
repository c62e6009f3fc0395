import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { visitor } from '@praxis/domain/accounts';
import { citationFormats } from '@praxis/domain/citations';
import { exportFormats } from '@praxis/domain/exports';
import { notFound } from '../../platform/faults';
import { asAttachment, PublicRoutes, type FileRequest } from '../../platform/http/public-routes';
import { citationFiles } from '../citations';
import { exportFileTypes } from '../exports';
import { CollectionCitations } from './collection-citations.service';
import { CollectionExports } from './collection-exports.service';
import { CollectionReader } from './collection-reader.service';

/**
 * Collections as files: `/c/7/v/2/cite.bib` cites the edition as a whole, `/c/7/v/2/practices.csv` holds what is in it, and
 * `/c/7/practices.csv` what is in the collection now. Whoever is signed in gets what visitors get.
 */
@Injectable()
export class CollectionRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly reader: CollectionReader,
    private readonly citing: CollectionCitations,
    private readonly exporting: CollectionExports,
  ) {}

  onModuleInit(): void {
    this.routes.get('/c/:number/v/:edition/cite.:format', (asked, reply) =>
      this.cite(asked, reply),
    );
    for (const path of ['/c/:number/practices.:format', '/c/:number/v/:edition/practices.:format'])
      this.routes.get(path, (asked, reply) => this.practices(asked, reply));
  }

  private async cite({ params }: FileRequest, reply: FastifyReply): Promise<FastifyReply> {
    const format = citationFormats.find((each) => each === params['format']);
    if (format === undefined) throw notFound();
    const edition = await this.reader.findEdition(
      visitor,
      readNumber(params['number']),
      readNumber(params['edition']),
    );
    if (edition === null) throw notFound();
    const item = this.citing.itemOf(edition);
    const { contentType, start, end, entry } = citationFiles[format];
    return reply
      .type(contentType)
      .header('content-disposition', asAttachment(`${item.id}.${format}`))
      .header('link', `<${item.URL}>; rel="describes"`)
      .send(start + entry(item) + end);
  }

  private async practices(
    { params, context }: FileRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const format = exportFormats.find((each) => each === params['format']);
    if (format === undefined) throw notFound();
    const number = readNumber(params['number']);
    const edition = params['edition'] === undefined ? null : readNumber(params['edition']);
    const file = await this.exporting.open(number, edition, format, context);
    const name = `praxis-collection-${String(number)}${edition === null ? '' : `-v${String(edition)}`}`;
    return reply
      .type(exportFileTypes[format])
      .header('content-disposition', asAttachment(`${name}.${format}`))
      .send(file);
  }
}

function readNumber(text: string | undefined): number {
  const number = /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : null;
  if (number === null) throw notFound();
  return number;
}
