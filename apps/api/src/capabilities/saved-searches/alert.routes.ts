import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import { PublicRoutes } from '../../platform/http/public-routes';
import { SavedSearchesService } from './saved-searches.service';

/**
 * Where mail programs unsubscribe by one click (RFC 8058): a POST ends the alert, without cookies and whatever it brings. A
 * GET changes nothing, since programs follow links in mails on their own: it leads to a page with a button.
 */
@Injectable()
export class AlertRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly searches: SavedSearchesService,
  ) {}

  onModuleInit(): void {
    this.routes.getOrPost('/alerts/stop/:key', async ({ params, context }, reply) => {
      const key = params['key'] ?? '';
      if (reply.request.method !== 'POST')
        return reply.redirect(pathTo(context.language, 'stopAlert', { key }), 303);
      await this.searches.stop({ key });
      return reply.type('text/plain; charset=utf-8').send('No more mails of this kind.\n');
    });
  }
}
