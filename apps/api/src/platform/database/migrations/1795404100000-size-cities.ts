import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cities of the first catalogue by how many people live there: the same as `seed/cities.json` gives to a new database. */
const known: Record<string, readonly string[]> = {
  'under-50k': ['kungalv', 'vilvoorde', 'ripoll', 'kicevo', 'peqin', 'cerrik'],
  'from-50k': [
    'mechelen',
    'molenbeek-saint-jean',
    'verviers',
    'banska-bystrica',
    'nitra',
    'gjilan',
    'kumanovo',
    'cair',
    'gostivar',
  ],
  'from-100k': [
    'oulu',
    'turku',
    'schaerbeek',
    'liege',
    'luxembourg',
    'winterthur',
    'bern',
    'basel',
    'geneva',
    'mulhouse',
    'saint-denis',
    'luton',
    'getafe',
    'loures',
    'amadora',
    'pristina',
  ],
  'from-250k': [
    'aarhus',
    'copenhagen',
    'helsinki',
    'stockholm',
    'gothenburg',
    'malmo',
    'oslo',
    'antwerp',
    'rotterdam',
    'amsterdam',
    'augsburg',
    'dusseldorf',
    'bochum',
    'bonn',
    'dortmund',
    'nuremberg',
    'graz',
    'bordeaux',
    'strasbourg',
    'nice',
    'marseille',
    'manchester',
    'waltham-forest',
    'leicester',
    'bradford',
    'dublin',
    'bilbao',
    'vitoria-gasteiz',
    'malaga',
    'valladolid',
    'turin',
    'gdansk',
  ],
  'from-1m': ['cologne', 'hamburg', 'berlin', 'vienna', 'london', 'barcelona', 'montreal'],
};

/** How many people live in a city, as a band. A nullable column and a check on a table of some hundred rows: locked for an instant. */
export class SizeCities1795404100000 implements MigrationInterface {
  name = 'SizeCities1795404100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table city
        add column size text,
        add constraint ck_city_size check (size in ('under-50k', 'from-50k', 'from-100k', 'from-250k', 'from-1m'))
    `);
    for (const [size, slugs] of Object.entries(known))
      await db.query('update city set size = $1 where slug = any($2::text[])', [size, slugs]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table city drop constraint ck_city_size, drop column size');
  }
}
