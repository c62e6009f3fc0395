import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { PublicRoutes } from '../../platform/http/public-routes';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { Vocabularies } from '../vocabularies';
import {
  countrySet,
  HarvestingService,
  topicSet,
  type Header,
  type HarvestedPractice,
} from './harvesting.service';
import { oaiFormats, type OaiFormat } from './oai-formats';
import {
  OaiError,
  readOaiRequest,
  readResumption,
  readSelection,
  writeResumption,
  type OaiRequest,
  type Resumption,
} from './oai-request';

const namespace = 'http://www.openarchives.org/OAI/2.0/';

type Given = Readonly<Record<string, string>>;

/**
 * OAI-PMH 2.0 at `/oai`: libraries and search engines take the public catalogue from here, and learn of every change and of
 * every withdrawal (docs/adr/0021-harvesting.md). Nothing but what visitors read leaves through it.
 */
@Injectable()
export class OaiRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly harvesting: HarvestingService,
    private readonly vocabularies: Vocabularies,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.routes.getOrPost('/oai', async ({ query }, reply) =>
      reply.type('text/xml; charset=utf-8').send(await this.answer(query)),
    );
  }

  private async answer(query: URLSearchParams): Promise<string> {
    // Characters that XML cannot hold are left out.
    const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' });
    const root = document.ele('OAI-PMH', {
      xmlns: namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${namespace} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd`,
    });
    root.ele('responseDate').txt(secondOf(this.clock.now()));
    const request = root.ele('request').txt(this.address);
    let body: XMLBuilder | null = null;
    try {
      const asked = readOaiRequest(query);
      body = root.ele(asked.verb);
      await this.verbs[asked.verb](asked.arguments, body);
      request.att({ verb: asked.verb, ...asked.arguments });
    } catch (error) {
      if (!(error instanceof OaiError)) throw error;
      body?.remove();
      if (error.code !== 'badVerb' && error.code !== 'badArgument')
        request.att(Object.fromEntries(query));
      root.ele('error', { code: error.code }).txt(error.message);
    }
    return document.end({ prettyPrint: false });
  }

  private get address(): string {
    return `${this.routes.origin}/oai`;
  }

  private readonly verbs: Record<
    OaiRequest['verb'],
    (given: Given, body: XMLBuilder) => Promise<void>
  > = {
    Identify: async (_given, body) => {
      const host = new URL(this.routes.origin).hostname;
      body
        .ele('repositoryName')
        .txt('Praxis, practice exchange of European cities against violent extremism');
      body.ele('baseURL').txt(this.address);
      body.ele('protocolVersion').txt('2.0');
      body.ele('adminEmail').txt(`no-reply@${host}`);
      body.ele('earliestDatestamp').txt(secondOf(await this.harvesting.earliest()));
      body.ele('deletedRecord').txt('persistent');
      body.ele('granularity').txt('YYYY-MM-DDThh:mm:ssZ');
    },
    ListMetadataFormats: async (given, body) => {
      if (given['identifier'] !== undefined) await this.headerOf(given['identifier']);
      for (const { prefix, schema, namespace: own } of oaiFormats) {
        const format = body.ele('metadataFormat');
        format.ele('metadataPrefix').txt(prefix);
        format.ele('schema').txt(schema);
        format.ele('metadataNamespace').txt(own);
      }
    },
    ListSets: async (given, body) => {
      // All of them fit in one answer, so that no token was ever given.
      if (given['resumptionToken'] !== undefined) readResumption('');
      for (const { spec, name } of await this.harvesting.sets()) {
        const set = body.ele('set');
        set.ele('setSpec').txt(spec);
        set.ele('setName').txt(name);
      }
    },
    GetRecord: async (given, body) => {
      const format = formatOf(given['metadataPrefix'] ?? '');
      const header = await this.headerOf(given['identifier'] ?? '');
      const practices = await this.harvesting.practices([header]);
      this.writeRecord(body, header, practices.get(header.number), format);
    },
    ListIdentifiers: (given, body) =>
      this.list(given, body, (headers) => {
        for (const header of headers) this.writeHeader(body, header, header.isWithdrawn);
        return Promise.resolve();
      }),
    ListRecords: (given, body) =>
      this.list(given, body, async (headers, format) => {
        const practices = await this.harvesting.practices(headers);
        for (const header of headers)
          this.writeRecord(body, header, practices.get(header.number), format);
      }),
  };

  private async list(
    given: Given,
    body: XMLBuilder,
    write: (headers: Header[], format: OaiFormat) => Promise<void>,
  ): Promise<void> {
    const token = given['resumptionToken'];
    const after: Resumption | null = token === undefined ? null : readResumption(token);
    const selection = after ?? readSelection(given);
    const format = formatOf(selection.metadataPrefix);
    const { headers, hasMore } = await this.harvesting.page(selection, after);
    if (headers.length === 0 && after === null)
      throw new OaiError('noRecordsMatch', 'Nothing changed in this time in this set.');
    await write(headers, format);
    const last = headers.at(-1);
    if (after === null && !hasMore) return;
    const cursor = after?.cursor ?? 0;
    // The last part of a list that came in parts ends with an empty token.
    body.ele('resumptionToken', { cursor: String(cursor) }).txt(
      hasMore && last !== undefined
        ? writeResumption({
            ...selection,
            moment: last.moment,
            number: last.number,
            cursor: cursor + headers.length,
          })
        : '',
    );
  }

  /** @throws OaiError idDoesNotExist */
  private async headerOf(identifier: string): Promise<Header> {
    const number = identifier.startsWith(this.identifierOf(''))
      ? identifier.slice(this.identifierOf('').length)
      : '';
    const header = /^[1-9]\d{0,8}$/.test(number)
      ? await this.harvesting.header(Number(number))
      : null;
    if (header === null)
      throw new OaiError(
        'idDoesNotExist',
        'No practice that is or was public has this identifier.',
      );
    return header;
  }

  private identifierOf(number: number | ''): string {
    return `oai:${new URL(this.routes.origin).hostname}:practice/${String(number)}`;
  }

  private writeRecord(
    body: XMLBuilder,
    header: Header,
    practice: HarvestedPractice | undefined,
    format: OaiFormat,
  ): void {
    const record = body.ele('record');
    this.writeHeader(record, header, practice === undefined);
    if (practice !== undefined)
      format.write(record.ele('metadata'), practice, {
        origin: this.routes.origin,
        vocabularies: this.vocabularies,
      });
  }

  private writeHeader(into: XMLBuilder, header: Header, isDeleted: boolean): void {
    const element = into.ele('header', isDeleted ? { status: 'deleted' } : {});
    element.ele('identifier').txt(this.identifierOf(header.number));
    element.ele('datestamp').txt(secondOf(header.changedAt));
    if (isDeleted) return;
    for (const code of header.topics) element.ele('setSpec').txt(topicSet(code));
    element.ele('setSpec').txt(countrySet(header.country));
  }
}

/** @throws OaiError cannotDisseminateFormat */
function formatOf(prefix: string): OaiFormat {
  const format = oaiFormats.find((each) => each.prefix === prefix);
  if (format === undefined)
    throw new OaiError(
      'cannotDisseminateFormat',
      `Records are given as ${oaiFormats.map((each) => each.prefix).join(' or ')}.`,
    );
  return format;
}

function secondOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
