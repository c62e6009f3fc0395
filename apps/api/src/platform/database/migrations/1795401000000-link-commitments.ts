import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How practices serve commitments, as cities say and the secretariat decides. An empty table, no locks. */
export class LinkCommitments1795401000000 implements MigrationInterface {
  name = 'LinkCommitments1795401000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table commitment_link (
        id uuid not null,
        practice_id uuid not null,
        commitment_id uuid not null,
        sentence text not null,
        language text not null,
        state text not null,
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        reason text,
        constraint pk_commitment_link primary key (id),
        constraint ck_commitment_link_state check (state in ('proposed', 'accepted', 'declined', 'replaced', 'taken-back')),
        constraint ck_commitment_link_reason check (state <> 'declined' or reason is not null)
      )
    `);
    await db.query(`
      create unique index uq_commitment_link_proposed on commitment_link (practice_id, commitment_id) where state = 'proposed'
    `);
    await db.query(`
      create unique index uq_commitment_link_accepted on commitment_link (practice_id, commitment_id) where state = 'accepted'
    `);
    await db.query(`
      create index ix_commitment_link_queue on commitment_link (proposed_at, id) where state = 'proposed'
    `);
    await db.query(`
      alter table commitment_link
        add constraint fk_commitment_link_practice foreign key (practice_id) references practice (id) on delete cascade
    `);
    await db.query(`
      alter table commitment_link
        add constraint fk_commitment_link_commitment foreign key (commitment_id) references commitment (id) on delete cascade
    `);
    await db.query(`
      alter table commitment_link
        add constraint fk_commitment_link_proposer foreign key (proposed_by) references account (id)
    `);
    await db.query(`
      alter table commitment_link
        add constraint fk_commitment_link_decider foreign key (decided_by) references account (id)
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table commitment_link');
  }
}
