import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Co-authors by invitation; whose task a draft is; drafts that the secretariat writes on a city's behalf. Locks the small
 * table of drafts for a moment, and fills in that whoever began a draft, or else saved it last, is to finish it.
 */
export class OwnPractices1795405730000 implements MigrationInterface {
  name = 'OwnPractices1795405730000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table co_author (
        id uuid not null,
        practice_id uuid not null,
        address text not null,
        invited_by uuid not null,
        invited_at timestamptz not null,
        account_id uuid,
        answer text,
        answered_at timestamptz,
        constraint pk_co_author primary key (id),
        constraint uq_co_author_address unique (practice_id, address),
        constraint ck_co_author_answer check (answer in ('accepted', 'declined')),
        constraint ck_co_author_answered check ((answer is null) = (answered_at is null)),
        constraint ck_co_author_account check ((answer is not distinct from 'accepted') = (account_id is not null)),
        constraint fk_co_author_practice foreign key (practice_id) references practice (id) on delete cascade,
        constraint fk_co_author_inviter foreign key (invited_by) references account (id),
        constraint fk_co_author_account foreign key (account_id) references account (id) on delete cascade
      )`);
    await db.query('create index ix_co_author_account on co_author (account_id)');
    await db.query('create index ix_co_author_address on co_author (address)');
    await db.query(`
      alter table practice_draft
        add column held_by uuid,
        add column is_on_behalf boolean not null default false,
        add column is_by_secretariat boolean not null default false,
        add column city_approved_at timestamptz,
        add column city_approved_by uuid`);
    await db.query(`
      update practice_draft d
         set held_by = coalesce((select a.id from practice p join account a on a.id = p.created_by where p.id = d.practice_id), d.updated_by)`);
    await db.query(`
      alter table practice_draft
        alter column held_by set not null,
        add constraint fk_practice_draft_held_by foreign key (held_by) references account (id),
        add constraint fk_practice_draft_city_approved_by foreign key (city_approved_by) references account (id),
        add constraint ck_practice_draft_city_approved check ((city_approved_at is null) = (city_approved_by is null))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table practice_draft
        drop column held_by, drop column is_on_behalf, drop column is_by_secretariat,
        drop column city_approved_at, drop column city_approved_by`);
    await db.query('drop table co_author');
  }
}
