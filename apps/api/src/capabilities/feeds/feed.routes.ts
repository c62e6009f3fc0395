import { Injectable, type OnModuleInit } from '@nestjs/common';
import { readSearchAddress } from '@praxis/domain/search';
import { isLanguage } from '@praxis/domain/shared';
import { sendUnlessKnown } from '../../platform/http/not-modified';
import { PublicRoutes } from '../../platform/http/public-routes';
import { atomOf } from './atom';
import { FeedsService } from './feeds.service';

/** What is new in any search, under the query of the search page: `/feeds/practices.atom?topic=mentoring&language=fr`. */
@Injectable()
export class FeedRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly feeds: FeedsService,
  ) {}

  onModuleInit(): void {
    this.routes.get('/feeds/practices.atom', async ({ query, context }, reply) => {
      const asked = query.get('language');
      const language = isLanguage(asked) ? asked : context.language;
      const feed = await this.feeds.read(readSearchAddress(query), language, context);
      void reply
        .type('application/atom+xml; charset=utf-8')
        .header('content-language', language)
        .header('vary', 'accept-language');
      return sendUnlessKnown(reply, atomOf(feed), feed.lastModified);
    });
  }
}
