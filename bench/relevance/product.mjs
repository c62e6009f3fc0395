// The product's search inside this process: the built API without its web server, on a database of its own.
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../tools/setup/install.mjs';

const require = createRequire(path.join(root, 'apps/api/dist/main.cli.js'));
const dist = (file) => require(path.join(root, 'apps/api/dist', file));
const batchSize = 200;
const summaryLength = 600;

export class Product {
  static async on(environment) {
    Object.assign(process.env, environment);
    require('reflect-metadata');
    const { NestFactory } = require('@nestjs/core');
    const { AppModule } = dist('app.module.js');
    const { readConfig } = dist('platform/config/env.js');
    const config = readConfig();
    await dist('start-up.js').prepareDatabase(config, () => {});
    const product = new Product();
    product.app = await NestFactory.createApplicationContext(AppModule.of(config), {
      logger: ['error'],
    });
    await product.#part('seed/seed.js', 'Seed').run();
    return product;
  }

  #part(file, name) {
    return this.app.get(dist(file)[name]);
  }

  /**
   * Publishes documents as practices, each in its language.
   * @returns {Promise<Map<string, number>>} the practice number of each document
   */
  async publish(documents, tell) {
    const { City } = dist('capabilities/cities/index.js');
    const { Practice } = dist('capabilities/practices/index.js');
    const publication = this.#part('capabilities/practices/index.js', 'PracticePublicationService');
    const database = this.#part('platform/database/database.js', 'Database');
    const { emptyFacts } = require('@praxis/domain/practices');
    const { slugOf } = require('@praxis/domain/shared');
    const { v7 } = require('uuid');
    const [city] = await database.source.manager.find(City, { order: { slug: 'ASC' }, take: 1 });
    const numbers = new Map();
    for (let done = 0; done < documents.length; done += batchSize) {
      const batch = documents.slice(done, done + batchSize).map((each) => ({ ...each, key: v7() }));
      await database.transaction(async (db) => {
        await db.query('set local idle_in_transaction_session_timeout = 0');
        for (const { key, language, title, text } of batch) {
          const at = new Date();
          await db.insert(Practice, {
            id: key,
            slug: slugOf(title),
            cityId: city.id,
            otherCityIds: [],
            originalLanguage: language,
            provenance: 'public-sources',
            sourceConfidence: 'medium',
            createdAt: at,
          });
          await publication.publish(db, {
            practice: { id: key, originalLanguage: language, firstPublishedAt: null },
            content: { facts: emptyFacts, texts: { [language]: partsOf(title, text) } },
            origins: {},
            approvedBy: null,
            reviewNote: null,
            at,
            isBulk: true,
          });
        }
      });
      const rows = await database.rows(
        'bench-numbers',
        'select id, number from practice where id = any($1::uuid[])',
        [batch.map(({ key }) => key)],
      );
      const numberOf = new Map(rows.map(({ id, number }) => [id, number]));
      for (const { id, key } of batch) numbers.set(id, numberOf.get(key));
      tell(`${Math.min(done + batchSize, documents.length)} of ${documents.length} published`);
    }
    return numbers;
  }

  /** Fills the catalogue in memory and both engines, as a start does. */
  async index() {
    await this.#part('platform/database/changes.js', 'PublicChanges').refreshAll();
    await this.#part('capabilities/search/index.js', 'IndexingService').rebuild();
  }

  /** The words that the engines are given, by practice: what the yardstick reads. */
  async documents() {
    const catalogue = this.#part('capabilities/search/index.js', 'CatalogueService');
    const { toPracticeDocuments } = dist('capabilities/search/practice-document.js');
    const documents = [];
    for await (const practices of catalogue.practices())
      for (const each of practices.flatMap(toPracticeDocuments))
        documents.push({
          number: each.number,
          language: each.language,
          title: each.title,
          text: [each.title, each.place, each.summary, each.labels, each.rest].join('\n'),
        });
    return documents;
  }

  /** Names of the first catalogue → practice numbers. */
  async numbersByTitle() {
    const documents = await this.documents();
    return new Map(documents.map(({ title, number }) => [title, number]));
  }

  get pool() {
    return this.#part('platform/database/database.js', 'Database').primary;
  }

  engines() {
    const { postgres, meilisearch } = this.#part('capabilities/search/index.js', 'SearchEngines');
    return [postgres, ...(meilisearch ? [meilisearch] : [])];
  }

  close() {
    return this.app.close();
  }
}

/** A text as a practice holds it: its beginning is the summary, cut at a sentence where there is one. */
function partsOf(title, text) {
  const head = text.slice(0, summaryLength);
  const cut = text.length <= summaryLength ? text.length : Math.max(head.lastIndexOf('. ') + 1, 0);
  const end = cut || Math.max(head.lastIndexOf(' '), 1);
  const rest = text.slice(end).trim();
  return {
    title: title.trim() || head.slice(0, 80),
    summary: text.slice(0, end).trim(),
    ...(rest ? { activities: rest } : {}),
  };
}
