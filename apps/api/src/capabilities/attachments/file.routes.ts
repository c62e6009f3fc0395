import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import { fileAccess, type FileStanding } from '@praxis/domain/attachments';
import { RequestContexts } from '../../platform/auth/request-contexts';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { Database } from '../../platform/database/database';
import { attachmentNamed } from '../../platform/http/public-routes';
import { filesPath } from '../../platform/http/security-headers';
import { logger } from '../../platform/observability/logger';
import { FileStoreFault, StoredFiles } from '../files';

interface FileRow extends FileStanding {
  sha256: string;
  mediaType: string;
  name: string;
  bytes: number;
}

const aUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
/** Whatever it is, nothing in it runs, and it belongs to no page. */
const filePolicy = "sandbox; default-src 'none'";

const fileQuery = `
  select f.sha256, f.media_type as "mediaType", f.name, f.bytes, f.state,
         array(select distinct p.publication from practice_version_attachment a
                 join practice_version v on v.id = a.version_id join practice p on p.id = v.practice_id
                where a.file_id = f.id) as publications,
         (select json_build_object('id', p.id, 'cityId', p.city_id, 'publication', p.publication, 'draftState', d.state,
                                 'isOnBehalf', d.is_on_behalf)
            from practice_draft_attachment a join practice_draft d on d.practice_id = a.practice_id
            join practice p on p.id = a.practice_id where a.file_id = f.id limit 1) as draft
    from stored_file f where f.id = $1`;

/**
 * Where files are taken from. They are given out as attachments with a policy under which nothing in them runs, to whoever may read
 * what they belong to; for everybody else they are not there.
 */
@Injectable()
export class FileRoutes implements OnModuleInit {
  constructor(
    private readonly adapters: HttpAdapterHost,
    private readonly contexts: RequestContexts,
    private readonly database: Database,
    private readonly files: StoredFiles,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Nest sets it only where there is a server
    const server = this.adapters.httpAdapter?.getInstance<FastifyInstance | undefined>();
    server?.get(`${filesPath}:id/:name`, (request, reply) => this.answer(request, reply));
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    void reply.headers({ 'content-security-policy': filePolicy, 'cache-control': 'no-store' });
    const { id = '', name = '' } = request.params as { id?: string; name?: string };
    const file = await this.find(id);
    // A name that is not the file's own would be whatever the sender of a link wants it to be.
    if (file?.name !== name) return said(reply, 404, 'There is no such file.');
    const { viewer } = await this.contexts.of(request, reply);
    const access = fileAccess(viewer, file);
    if (access === 'absent') return said(reply, 404, 'There is no such file.');
    if (access === 'gone') return said(reply, 410, 'The practice has been withdrawn.');
    return this.give(request, reply, file, access);
  }

  private async find(id: string): Promise<FileRow | null> {
    if (!aUuid.test(id)) return null;
    const [row] = await this.database.rows<FileRow & Record<string, unknown>>(
      'file-by-id',
      fileQuery,
      [id],
    );
    return row ?? null;
  }

  private async give(
    request: FastifyRequest,
    reply: FastifyReply,
    file: FileRow,
    access: 'public' | 'draft',
  ): Promise<FastifyReply> {
    const etag = `"${file.sha256}"`;
    void reply.headers({
      etag,
      // Asked for again each time: it may have been withdrawn.
      'cache-control': access === 'public' ? 'no-cache' : 'private, no-store',
      'content-disposition': attachmentNamed(file.name),
      'x-content-type-options': 'nosniff',
      ...(this.config.files.origin === null
        ? {}
        : { 'cross-origin-resource-policy': 'cross-origin' }),
    });
    if (fresh(request.headers, { etag })) return reply.code(304).send();
    try {
      const bytes = await this.files.open(file.sha256);
      if (bytes !== null)
        return await reply.type(file.mediaType).header('content-length', file.bytes).send(bytes);
      logger.error({ event: 'file-damaged', sha256: file.sha256, isMissing: true });
    } catch (error) {
      if (!(error instanceof FileStoreFault)) throw error;
      logger.error({ event: 'file-store-failed', err: error });
    }
    reply.removeHeader('etag');
    reply.removeHeader('content-disposition');
    void reply.headers({ 'cache-control': 'no-store', 'retry-after': 30 });
    return said(reply, 503, 'The file is not available for the moment.');
  }
}

function said(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').send(`${text}\n`);
}
