import { Injectable } from '@nestjs/common';
import { emptyFacts, longTextFields } from '@praxis/domain/practices';
import { languages, slugOf, type Language } from '@praxis/domain/shared';
import { vocabularyCodes } from '@praxis/domain/vocabularies';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Account } from '../capabilities/accounts';
import { City } from '../capabilities/cities';
import { PublicChanges } from '../platform/database/changes';
import { Database } from '../platform/database/database';
import { readJsonLines } from '../seed/seed-files';
import { SeededRandom } from './random';

export interface GenerateOptions {
  practices: number;
  comments: number;
  seed: number;
}

interface SourceLine {
  name: string;
  summaryEn: string;
  summaryFr?: string;
  summaryEs?: string;
}

const batchSize = 500;
const memberCount = 200;
const bodyFields = ['problem', 'mechanism', 'activities', 'lessons', 'conditions'] as const;

/**
 * A large synthetic catalogue for measuring: sentences of the first catalogue shuffled into new practices in three
 * languages, with comments. The same seed makes the same catalogue. It is plainly marked as synthetic.
 */
@Injectable()
export class Generator {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
  ) {}

  async run(
    options: GenerateOptions,
    tell: (what: string, done: number, total: number) => void,
  ): Promise<void> {
    const random = new SeededRandom(options.seed);
    const words = wordsOfFirstCatalogue();
    const cities = await this.database.source.manager.find(City, { order: { slug: 'ASC' } });
    const memberIds = await this.members(random);
    const practiceIds: string[] = [];
    for (let done = 0; done < options.practices; done += batchSize) {
      const size = Math.min(batchSize, options.practices - done);
      const rows = Array.from({ length: size }, (_, i) =>
        practice(random, words, random.pick(cities).id, done + i),
      );
      await this.database.transaction((db) => insertPractices(db, rows));
      practiceIds.push(...rows.map((row) => row.id));
      tell('practices', done + size, options.practices);
    }
    await this.database.transaction((db) => linkSome(db, practiceIds, memberIds));
    for (let done = 0; done < options.comments; done += batchSize * 4) {
      const size = Math.min(batchSize * 4, options.comments - done);
      await this.database.transaction((db) =>
        insertComments(db, random, words, practiceIds, memberIds, size),
      );
      tell('comments', done + size, options.comments);
    }
    await this.database.transaction((db) => this.changes.announce(db));
    await this.database.rows('analyse', 'analyze');
  }

  private async members(random: SeededRandom): Promise<string[]> {
    const rows = Array.from({ length: memberCount }, (_, i) => ({
      id: v7(),
      email: `synthetic-${String(random.between(0, 1e9))}-${String(i)}@praxis.example`,
      displayName: `Synthetic member ${String(i + 1)}`,
      passwordHash: null,
      createdAt: new Date('2026-01-01T00:00:00Z'),
    }));
    await this.database.source.manager.insert(Account, rows);
    return rows.map((row) => row.id);
  }
}

type Words = Record<Language, { titles: string[]; sentences: string[] }>;

function wordsOfFirstCatalogue(): Words {
  const lines = readJsonLines<SourceLine>('practices.jsonl');
  const titles = lines.map((line) => line.name);
  const sentences = (texts: (string | undefined)[]): string[] =>
    texts
      .flatMap((text) => text?.split(/(?<=[.!?])\s+/) ?? [])
      .filter((sentence) => sentence.length > 30);
  return {
    en: { titles, sentences: sentences(lines.map((line) => line.summaryEn)) },
    fr: { titles, sentences: sentences(lines.map((line) => line.summaryFr)) },
    es: { titles, sentences: sentences(lines.map((line) => line.summaryEs)) },
  };
}

interface GeneratedPractice {
  id: string;
  versionId: string;
  slug: string;
  city_id: string;
  published_at: string;
  facts: Record<string, unknown>;
  texts: {
    language: Language;
    origin: string;
    title: string;
    summary: string;
    body: Record<string, unknown>;
  }[];
}

const firstDay = Date.parse('2018-01-01T00:00:00Z');

function practice(
  random: SeededRandom,
  words: Words,
  cityId: string,
  i: number,
): GeneratedPractice {
  const { en } = words;
  const title = `${random.pick(en.titles).split(' – ')[0] ?? ''} (synthetic ${String(i + 1)})`;
  const startYear = random.between(1995, 2025);
  return {
    id: v7(),
    versionId: v7(),
    slug: slugOf(title),
    city_id: cityId,
    published_at: new Date(firstDay + i * 3_600_000).toISOString(),
    facts: {
      ...emptyFacts,
      lifecycleStatus: random.pick(vocabularyCodes.lifecycleStatus),
      geographicScale: random.pick(vocabularyCodes.geographicScale),
      startYear,
      endYear: random.next() < 0.2 ? startYear + random.between(0, 5) : null,
      topics: random.some(vocabularyCodes.topic, 4),
      preventionLevels: random.some(vocabularyCodes.preventionLevel, 2),
      phenomena: random.some(vocabularyCodes.phenomenon, 2),
      targetGroups: random.some(vocabularyCodes.targetGroup, 4),
      evidenceLevel: random.pick(vocabularyCodes.evidenceLevel),
      budgetBand: random.pick(vocabularyCodes.budgetBand),
      staffBand: random.pick(vocabularyCodes.staffBand),
      fundingSources: random.some(vocabularyCodes.fundingSource, 2),
      commitments: random.next() < 0.3 ? [`R${String(random.between(1, 5))}`] : [],
      statusConfirmedOn: i % 3 === 0 ? null : `${String(2021 + (i % 5))}-05-01`,
    },
    texts: languages.map((language) => textIn(random, words, language, title)),
  };
}

function textIn(
  random: SeededRandom,
  words: Words,
  language: Language,
  title: string,
): GeneratedPractice['texts'][number] {
  const prose = (sentences: number): string =>
    Array.from({ length: sentences }, () => random.pick(words[language].sentences)).join(' ');
  return {
    language,
    origin: language === 'en' ? 'original' : 'human',
    title: language === 'en' ? title : `${title.slice(0, 90)} [${language}]`,
    summary: prose(2).slice(0, 600),
    body: Object.fromEntries(
      bodyFields.map((field) => [field, prose(random.between(2, 5)).slice(0, longest(field))]),
    ),
  };
}

function longest(field: (typeof bodyFields)[number]): number {
  return longTextFields.find(({ name }) => name === field)?.maxLength ?? 0;
}

async function insertPractices(db: EntityManager, rows: GeneratedPractice[]): Promise<void> {
  const json = JSON.stringify(rows);
  const columns = Object.keys(emptyFacts).map((name) => ({
    name,
    column: name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  }));
  await db.query(
    `insert into practice (id, slug, city_id, original_language, provenance, source_confidence, publication, current_version_id, first_published_at, published_at)
     select id, slug, city_id, 'en', 'public-sources', 'medium', 'published', "versionId", published_at, published_at
       from json_to_recordset($1::json) as r(id uuid, "versionId" uuid, slug text, city_id uuid, published_at timestamptz)`,
    [json],
  );
  await db.query(
    `insert into practice_version (id, practice_id, version, published_at, ${columns.map(({ column }) => column).join(', ')})
     select r."versionId", r.id, 1, r.published_at, ${columns.map(({ name }) => factFromJson(name)).join(', ')}
       from json_to_recordset($1::json) as r(id uuid, "versionId" uuid, published_at timestamptz, facts jsonb)`,
    [json],
  );
  await db.query(
    `insert into practice_version_text (version_id, language, origin, title, summary, body, field_states)
     select r."versionId", t.language, t.origin, t.title, t.summary, t.body,
            (select jsonb_object_agg(f, jsonb_build_object('origin', t.origin, 'revision', 1, 'by', null))
               from unnest(array['title', 'summary'] || array(select jsonb_object_keys(t.body))) as f)
       from json_to_recordset($1::json) as r("versionId" uuid, texts json),
            json_to_recordset(r.texts) as t(language text, origin text, title text, summary text, body jsonb)`,
    [json],
  );
}

function factFromJson(name: string): string {
  const empty: unknown = emptyFacts[name as keyof typeof emptyFacts];
  if (name === 'actors' || name === 'links') return `r.facts -> '${name}'`;
  if (Array.isArray(empty)) return `array(select jsonb_array_elements_text(r.facts -> '${name}'))`;
  if (name === 'statusConfirmedOn') return `(r.facts ->> '${name}')::date`;
  return /Year|Months/.test(name) ? `(r.facts ->> '${name}')::int` : `r.facts ->> '${name}'`;
}

/** Every seventh practice is linked to a commitment, each to another than the one before. */
async function linkSome(
  db: EntityManager,
  practiceIds: readonly string[],
  memberIds: readonly string[],
): Promise<void> {
  await db.query(
    `insert into commitment_link (id, practice_id, commitment_id, sentence, language, state, proposed_by, proposed_at, decided_by, decided_at)
     select gen_random_uuid(), p.id, c.id, 'Synthetic.', 'en', 'accepted', $2, '2026-01-02', $2, '2026-01-03'
       from unnest($1::uuid[]) with ordinality as p(id, place)
       join (select id, row_number() over (order by code) - 1 as place, count(*) over () as all_of_them from commitment) as c
         on c.place = p.place % c.all_of_them
      where p.place % 7 = 0`,
    [practiceIds, memberIds[0]],
  );
}

async function insertComments(
  db: EntityManager,
  random: SeededRandom,
  words: Words,
  practiceIds: readonly string[],
  memberIds: readonly string[],
  count: number,
): Promise<void> {
  // A few practices draw most of the talk.
  const talkedAbout = practiceIds.slice(0, Math.ceil(practiceIds.length / 20));
  const roots: { id: string; practice_id: string }[] = [];
  const rows = Array.from({ length: count }, (_, i) => {
    const parent = roots.length > 0 && random.next() < 0.3 ? random.pick(roots) : null;
    const row = {
      id: v7(),
      practice_id:
        parent?.practice_id ?? random.pick(random.next() < 0.4 ? talkedAbout : practiceIds),
      parent_id: parent?.id ?? null,
      author_id: random.pick(memberIds),
      body: random.pick(words.en.sentences),
      created_at: new Date(firstDay + (i + 1) * 60_000 + random.between(0, 5e10)).toISOString(),
    };
    if (parent === null) roots.push(row);
    return row;
  });
  await db.query(
    `insert into comment (id, practice_id, parent_id, author_id, body, language, created_at)
     select id, practice_id, parent_id, author_id, body, 'en', created_at
       from json_to_recordset($1::json) as r(id uuid, practice_id uuid, parent_id uuid, author_id uuid, body text, created_at timestamptz)
      order by parent_id nulls first`,
    [JSON.stringify(rows)],
  );
  await db.query(
    `update practice p set comment_count = comment_count + c.n
       from (select practice_id, count(*)::int as n from json_to_recordset($1::json) as r(practice_id uuid) group by practice_id) as c
      where p.id = c.practice_id`,
    [JSON.stringify(rows.map(({ practice_id }) => ({ practice_id })))],
  );
}
