import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Speakers are asked by mail whether they come; their address is kept until they answer. A new table: nothing is locked. */
export class AskSpeakers1795405742000 implements MigrationInterface {
  name = 'AskSpeakers1795405742000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table speaker_invitation (
        id uuid not null,
        session_id uuid not null,
        name text not null,
        address text,
        language text not null,
        asked_by uuid not null,
        asked_at timestamptz not null,
        answer text,
        answered_at timestamptz,
        constraint pk_speaker_invitation primary key (id),
        constraint uq_speaker_invitation_name unique (session_id, name),
        constraint ck_speaker_invitation_answer check (answer in ('confirmed', 'declined')),
        constraint ck_speaker_invitation_answered check ((answer is null) = (answered_at is null)),
        constraint ck_speaker_invitation_address check (answer is null or address is null),
        constraint fk_speaker_invitation_session foreign key (session_id) references summit_session (id) on delete cascade,
        constraint fk_speaker_invitation_asker foreign key (asked_by) references account (id)
      )
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table speaker_invitation');
  }
}
