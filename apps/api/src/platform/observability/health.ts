import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database';

/** Whether the process lives, and whether it can serve. Neither tells more than that. */
export class Health {
  private isDraining = false;

  /** From now on the balancer should send nobody here. */
  drain(): void {
    this.isDraining = true;
  }

  routes(app: FastifyInstance, database: Database): void {
    app.get('/health/live', (_request, reply) =>
      reply.header('cache-control', 'no-store').send({ status: 'live' }),
    );
    app.get('/health/ready', async (_request, reply) => {
      const isReady = !this.isDraining && (await answers(database));
      return reply
        .code(isReady ? 200 : 503)
        .header('cache-control', 'no-store')
        .send({ status: isReady ? 'ready' : 'not ready' });
    });
  }
}

async function answers(database: Database): Promise<boolean> {
  try {
    const [row] = await database.rows<{ ok: number }>('ready', 'select 1 as ok');
    return row?.ok === 1;
  } catch {
    return false;
  }
}
