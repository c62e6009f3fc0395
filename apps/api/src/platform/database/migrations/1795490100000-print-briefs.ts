import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which state of a brief speakers have in hand, and that they were told what has changed since. Addresses of speakers who come
 * are kept, sealed; those that were kept in plain words are forgotten: their mails have been sent. Small tables: locked for a
 * moment.
 */
export class PrintBriefs1795490100000 implements MigrationInterface {
  name = 'PrintBriefs1795490100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('update speaker_invitation set address = null where address is not null');
    await db.query(`
      alter table speaker_invitation
        drop constraint ck_speaker_invitation_address,
        add constraint ck_speaker_invitation_address check (answer is distinct from 'declined' or address is null),
        add column delta_sent_at timestamptz
    `);
    await db.query(`
      create table printed_brief (
        id uuid not null,
        session_id uuid not null,
        invitation_id uuid,
        language text not null,
        printed_at timestamptz not null,
        studies jsonb not null,
        aim text,
        agenda text,
        questions text,
        starts_at timestamptz,
        ends_at timestamptz,
        room text,
        constraint pk_printed_brief primary key (id),
        constraint ck_printed_brief_language check (language in ('en', 'fr', 'es')),
        constraint fk_printed_brief_session foreign key (session_id) references summit_session (id) on delete cascade,
        constraint fk_printed_brief_invitation foreign key (invitation_id) references speaker_invitation (id) on delete cascade
      )
    `);
    await db.query(
      'create unique index uq_printed_brief_invitation on printed_brief (invitation_id)',
    );
    await db.query(
      'create unique index uq_printed_brief_session on printed_brief (session_id) where invitation_id is null',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table printed_brief');
    await db.query('update speaker_invitation set address = null where answer is not null');
    await db.query(`
      alter table speaker_invitation
        drop column delta_sent_at,
        drop constraint ck_speaker_invitation_address,
        add constraint ck_speaker_invitation_address check (answer is null or address is null)
    `);
  }
}
