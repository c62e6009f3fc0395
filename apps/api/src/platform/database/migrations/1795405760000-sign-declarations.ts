import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cities sign declarations. Locks the small table of declarations for a moment. */
export class SignDeclarations1795405760000 implements MigrationInterface {
  name = 'SignDeclarations1795405760000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'alter table declaration add column is_open_for_signature boolean not null default false',
    );
    await db.query(`
      create table declaration_signature (
        id uuid constraint pk_declaration_signature primary key,
        declaration_id uuid not null
          constraint fk_declaration_signature_declaration references declaration on delete cascade,
        city_id uuid not null constraint fk_declaration_signature_city references city,
        office text not null,
        mandate text not null,
        signed_by uuid not null constraint fk_declaration_signature_signer references account,
        signed_at timestamptz not null,
        withdrawn_by uuid constraint fk_declaration_signature_withdrawer references account,
        withdrawn_at timestamptz,
        reason text,
        constraint ck_declaration_signature_office
          check (office in ('mayor', 'deputy-mayor', 'council', 'executive')),
        constraint ck_declaration_signature_reason check (withdrawn_at is null or reason is not null)
      )`);
    await db.query(
      `create unique index uq_declaration_signature_standing on declaration_signature (declaration_id, city_id)
        where withdrawn_at is null`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table declaration_signature');
    await db.query('alter table declaration drop column is_open_for_signature');
  }
}
