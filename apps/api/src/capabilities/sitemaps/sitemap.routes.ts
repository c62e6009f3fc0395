import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isLanguage, type Language } from '@praxis/domain/shared';
import { create, fragment } from 'xmlbuilder2';
import type { RequestContext } from '../../platform/auth/request-context';
import { notFound, tooMany } from '../../platform/faults';
import { PublicRoutes } from '../../platform/http/public-routes';
import { RateLimits } from '../../platform/http/rate-limits';
import { SitemapsService, type ListedPage, type SitemapFile } from './sitemaps.service';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const xhtml = 'http://www.w3.org/1999/xhtml';
const contentType = 'application/xml; charset=utf-8';
const budget = { name: 'sitemap', points: 200, seconds: 600 };

/** The site map for search engines: an index, and for each language files of addresses. */
@Injectable()
export class SitemapRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly sitemaps: SitemapsService,
    private readonly limits: RateLimits,
  ) {}

  onModuleInit(): void {
    this.routes.get('/sitemap.xml', async ({ context }, reply) => {
      await this.ration(context);
      return reply.type(contentType).send(this.index(await this.sitemaps.files()));
    });
    this.routes.get('/sitemaps/:file', async ({ params, context }, reply) => {
      const [, language, part] = /^(\w\w)-([1-9]\d{0,4})\.xml$/.exec(params['file'] ?? '') ?? [];
      if (!isLanguage(language)) throw notFound();
      await this.ration(context);
      const files = await this.sitemaps.files();
      const file = files.find((each) => each.language === language && each.part === Number(part));
      if (file === undefined) throw notFound();
      return reply.type(contentType).send(Readable.from(this.urls(language, file.part)));
    });
  }

  private async ration({ shareKey }: RequestContext): Promise<void> {
    const wait = await this.limits.take(budget, shareKey);
    if (wait > 0) throw tooMany(wait);
  }

  private index(files: readonly SitemapFile[]): string {
    const document = create({ version: '1.0', encoding: 'UTF-8' });
    const root = document.ele('sitemapindex', { xmlns: namespace });
    for (const { language, part, changedAt } of files) {
      const sitemap = root.ele('sitemap');
      sitemap.ele('loc').txt(`${this.routes.origin}/sitemaps/${language}-${String(part)}.xml`);
      if (changedAt !== null) sitemap.ele('lastmod').txt(changedAt.toISOString());
    }
    return document.end({ prettyPrint: false });
  }

  private async *urls(language: Language, part: number): AsyncGenerator<string> {
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${namespace}" xmlns:xhtml="${xhtml}">\n`;
    for await (const pages of this.sitemaps.pages(language, part))
      yield pages.map((page) => this.url(page)).join('');
    yield '</urlset>\n';
  }

  private url({ path, changedAt, alternates }: ListedPage): string {
    const url = fragment().ele('url');
    url.ele('loc').txt(this.routes.origin + path);
    if (changedAt !== null) url.ele('lastmod').txt(changedAt.toISOString());
    for (const { language, path: other } of alternates)
      url.ele('xhtml:link', {
        rel: 'alternate',
        hreflang: language,
        href: this.routes.origin + other,
      });
    return `${url.toString()}\n`;
  }
}
