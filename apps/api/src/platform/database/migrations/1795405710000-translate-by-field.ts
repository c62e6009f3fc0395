import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Translations field by field: what each field of a version's words follows, versions that only bring a translation, and
 * the work on translations. What there is counts as following the original beside which it was published. Versions are
 * frozen; each of their words is written once here, and reading waits for nothing. The order of harvests is made anew:
 * writing to practices waits a second for 100,000.
 */
export class TranslateByField1795405710000 implements MigrationInterface {
  name = 'TranslateByField1795405710000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table practice_version_text add column field_states jsonb not null default '{}'
    `);
    await db.query(
      'alter table practice_version_text disable trigger practice_version_text_is_frozen',
    );
    await db.query(`
      update practice_version_text t
         set field_states = coalesce(
               (select jsonb_object_agg(f.name, jsonb_build_object('origin', t.origin, 'revision', v.version, 'by', null))
                  from (select 'title' as name where coalesce(t.title, '') <> ''
                        union all select 'summary' where coalesce(t.summary, '') <> ''
                        union all select e.key from jsonb_each(t.body) e where e.value not in ('null', '""', '[]')) f),
               '{}')
        from practice_version v
       where v.id = t.version_id
    `);
    await db.query(
      'alter table practice_version_text enable trigger practice_version_text_is_frozen',
    );
    await db.query(`
      alter table practice_version
        add column repeats_id uuid,
        add constraint fk_practice_version_repeats foreign key (repeats_id) references practice_version (id) on delete cascade
    `);
    await db.query('alter table practice add column translated_at timestamptz');
    await db.query('drop index ix_practice_changed');
    await db.query(
      'create index ix_practice_changed on practice (coalesce(withdrawn_at, translated_at, published_at), number)',
    );
    await db.query(`
      create table translation_draft (
        practice_id uuid not null,
        language text not null,
        revision integer not null default '1',
        words jsonb not null default '{}',
        field_states jsonb not null default '{}',
        updated_at timestamptz not null,
        updated_by uuid,
        machine_asked_at timestamptz,
        machine_asked_by uuid,
        machine_failed_at timestamptz,
        constraint pk_translation_draft primary key (practice_id, language),
        constraint ck_translation_draft_language check (language in ('en', 'fr', 'es')),
        constraint fk_translation_draft_practice foreign key (practice_id) references practice (id) on delete cascade,
        constraint fk_translation_draft_updated_by foreign key (updated_by) references account (id),
        constraint fk_translation_draft_machine_asked_by foreign key (machine_asked_by) references account (id)
      )
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table translation_draft');
    await db.query('drop index ix_practice_changed');
    await db.query(
      'create index ix_practice_changed on practice (coalesce(withdrawn_at, published_at), number)',
    );
    await db.query('alter table practice drop column translated_at');
    await db.query('alter table practice_version drop column repeats_id');
    await db.query('alter table practice_version_text drop column field_states');
  }
}
