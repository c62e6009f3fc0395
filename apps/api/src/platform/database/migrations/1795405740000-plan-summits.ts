import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organisers plan the next summit: how far it is, and what else is held at the same time. The summits that there are were
 * drawn from sources and have been held. Three rows are rewritten; nobody waits.
 */
export class PlanSummits1795405740000 implements MigrationInterface {
  name = 'PlanSummits1795405740000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table summit
        add column status text not null default 'held',
        add column is_recorded boolean not null default true,
        add column associated_events jsonb not null default '[]',
        add column revision integer not null default 1,
        add column changed_by uuid,
        add constraint ck_summit_status check (status in ('draft', 'announced', 'held', 'cancelled')),
        add constraint fk_summit_changer foreign key (changed_by) references account (id)
    `);
    await db.query(
      `alter table summit alter column status drop default, alter column is_recorded drop default`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('delete from summit where not is_recorded');
    await db.query(
      `alter table summit drop column status, drop column is_recorded, drop column associated_events, drop column revision, drop column changed_by`,
    );
  }
}
