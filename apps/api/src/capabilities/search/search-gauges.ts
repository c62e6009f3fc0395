import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Gauges } from '../../platform/observability/gauges';
import { SearchEngines } from './search-engines';

interface DriftRow {
  engine: string;
  practices: number;
  age: number;
}

/** Tells operators whether the search engines know what is published, and which of them answers. */
@Injectable()
export class SearchGauges implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly engines: SearchEngines,
    private readonly gauges: Gauges,
  ) {}

  onModuleInit(): void {
    this.gauges.tell({
      name: 'praxis_search_drift_practices',
      help: 'Practices of which an engine knows another state than the published one, when it was last counted.',
      labelNames: ['engine'],
      read: async () =>
        (await this.drift()).map(({ engine, practices }) => ({
          labels: { engine },
          value: practices,
        })),
    });
    this.gauges.tell({
      name: 'praxis_search_drift_age_seconds',
      help: 'How long ago that was counted; it is every ten minutes.',
      labelNames: ['engine'],
      read: async () =>
        (await this.drift()).map(({ engine, age }) => ({ labels: { engine }, value: age })),
    });
    this.gauges.tell({
      name: 'praxis_search_is_simplified',
      help: '1 while PostgreSQL stands in for Meilisearch, which has been given up for now; else 0.',
      read: () => [{ value: Number(this.engines.isSimplified) }],
    });
    this.gauges.tell({
      name: 'praxis_search_answers_total',
      help: 'Searches for words: answered in full by the configured engine, or simplified by its stand-in.',
      isCount: true,
      labelNames: ['answer'],
      read: () =>
        Object.entries(this.engines.answered).map(([answer, value]) => ({
          labels: { answer },
          value,
        })),
    });
  }

  private drift(): Promise<DriftRow[]> {
    return this.database.rows<DriftRow & Record<string, unknown>>('search-drift', lastCounted, [
      this.engines.all.map(({ name }) => name),
    ]);
  }
}

const lastCounted = `
  select engine, practices, extract(epoch from now() - counted_at)::float8 as age
    from search_drift where engine = any($1::text[]) order by engine`;
