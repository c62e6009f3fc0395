import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the template asks for besides: the day of the last confirmation, other places, offers, precision of the place,
 * terms of reuse, and the mailbox of the service, which is in no version because it is not public. The other places of
 * an entry become those of each of its versions. Rewrites no big table, and locks the practices for a moment.
 */
export class AddTemplateFacts1795394000000 implements MigrationInterface {
  name = 'AddTemplateFacts1795394000000';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['practice_version', 'practice_draft'])
      await db.query(`
        alter table ${table}
          add column status_confirmed_on date,
          add column other_places text[] not null default '{}',
          add column transfer_offer text[] not null default '{}',
          add column location_precision text,
          add column text_licence text
      `);
    await db.query('alter table practice_draft add column contact_address text');
    await db.query('alter table practice add column contact_address text');
    await db.query('alter table practice_version disable trigger practice_version_is_frozen');
    for (const table of ['practice_version', 'practice_draft'])
      await db.query(`
        update ${table} t set other_places = (
          select array_agg(c.slug order by array_position(p.other_city_ids, c.id))
            from city c where c.id = any(p.other_city_ids))
          from practice p
         where p.id = t.practice_id
           and exists (select from city c where c.id = any(p.other_city_ids))
      `);
    await db.query('alter table practice_version enable trigger practice_version_is_frozen');
    await db.query(newTerms);
    await db.query(newLabels);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['vocabulary_label', 'vocabulary_term'])
      await db.query(
        `delete from ${table} where vocabulary in ('locationPrecision', 'textLicence', 'transferOffer')`,
      );
    await db.query('alter table practice drop column contact_address');
    await db.query('alter table practice_draft drop column contact_address');
    for (const table of ['practice_version', 'practice_draft'])
      await db.query(`
        alter table ${table}
          drop column status_confirmed_on, drop column other_places, drop column transfer_offer,
          drop column location_precision, drop column text_licence
      `);
  }
}

/** Three vocabularies more, where there are vocabularies already; an empty database gets them with its first catalogue. */
const newTerms = `
  insert into vocabulary_term (vocabulary, code, position)
  select * from (values
          ('locationPrecision', 'city', 0),
          ('locationPrecision', 'district', 1),
          ('locationPrecision', 'exact', 2),
          ('textLicence', 'cc-by', 0),
          ('textLicence', 'cc-by-sa', 1),
          ('textLicence', 'cc0', 2),
          ('textLicence', 'on-request', 3),
          ('transferOffer', 'call', 0),
          ('transferOffer', 'visit', 1),
          ('transferOffer', 'mentor', 2),
          ('transferOffer', 'documents', 3)) as t(vocabulary, code, position)
   where exists (select from vocabulary_term)`;

const newLabels = `
  insert into vocabulary_label (vocabulary, code, language, label, definition)
  select * from (values
          ('locationPrecision', 'city', 'en', 'City only', 'The address stays private.'),
          ('locationPrecision', 'city', 'fr', 'Ville seulement', 'L’adresse reste confidentielle.'),
          ('locationPrecision', 'city', 'es', 'Solo la ciudad', 'La dirección no se hace pública.'),
          ('locationPrecision', 'district', 'en', 'District', 'A part of the city may be named.'),
          ('locationPrecision', 'district', 'fr', 'Quartier', 'Un quartier peut être nommé.'),
          ('locationPrecision', 'district', 'es', 'Barrio', 'Se puede nombrar una parte de la ciudad.'),
          ('locationPrecision', 'exact', 'en', 'Exact place', 'The address may be public.'),
          ('locationPrecision', 'exact', 'fr', 'Lieu exact', 'L’adresse peut être publique.'),
          ('locationPrecision', 'exact', 'es', 'Lugar exacto', 'La dirección puede ser pública.'),
          ('textLicence', 'cc-by', 'en', 'Reuse with attribution (CC BY 4.0)', null),
          ('textLicence', 'cc-by', 'fr', 'Réutilisation avec mention de la source (CC BY 4.0)', null),
          ('textLicence', 'cc-by', 'es', 'Reutilización con atribución (CC BY 4.0)', null),
          ('textLicence', 'cc-by-sa', 'en', 'Reuse with attribution, under the same terms (CC BY-SA 4.0)', null),
          ('textLicence', 'cc-by-sa', 'fr', 'Réutilisation avec mention de la source, dans les mêmes conditions (CC BY-SA 4.0)', null),
          ('textLicence', 'cc-by-sa', 'es', 'Reutilización con atribución, en las mismas condiciones (CC BY-SA 4.0)', null),
          ('textLicence', 'cc0', 'en', 'No conditions (CC0 1.0)', null),
          ('textLicence', 'cc0', 'fr', 'Sans conditions (CC0 1.0)', null),
          ('textLicence', 'cc0', 'es', 'Sin condiciones (CC0 1.0)', null),
          ('textLicence', 'on-request', 'en', 'Only after asking the city', null),
          ('textLicence', 'on-request', 'fr', 'Seulement avec l’accord de la ville', null),
          ('textLicence', 'on-request', 'es', 'Solo con permiso de la ciudad', null),
          ('transferOffer', 'call', 'en', 'A call', null),
          ('transferOffer', 'call', 'fr', 'Un échange téléphonique', null),
          ('transferOffer', 'call', 'es', 'Una llamada', null),
          ('transferOffer', 'visit', 'en', 'A visit', null),
          ('transferOffer', 'visit', 'fr', 'Une visite', null),
          ('transferOffer', 'visit', 'es', 'Una visita', null),
          ('transferOffer', 'mentor', 'en', 'Mentoring', null),
          ('transferOffer', 'mentor', 'fr', 'Un accompagnement', null),
          ('transferOffer', 'mentor', 'es', 'Acompañamiento', null),
          ('transferOffer', 'documents', 'en', 'Documents', null),
          ('transferOffer', 'documents', 'fr', 'Des documents', null),
          ('transferOffer', 'documents', 'es', 'Documentos', null)) as l(vocabulary, code, language, label, definition)
   where exists (select from vocabulary_term)`;
