import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import type { SignatoryOffice } from '@praxis/domain/declarations';
import { Account } from '../accounts';
import { City } from '../cities';
import { Declaration } from './declaration.entity';

/** A city's signature under a declaration. A withdrawn one is kept; at most one stands. */
@Entity()
@Index('uq_declaration_signature_standing', ['declarationId', 'cityId'], {
  unique: true,
  where: 'withdrawn_at is null',
})
@Check(
  'ck_declaration_signature_office',
  `office in ('mayor', 'deputy-mayor', 'council', 'executive')`,
)
@Check('ck_declaration_signature_reason', `withdrawn_at is null or reason is not null`)
export class DeclarationSignature {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_declaration_signature' })
  id!: string;

  @Column('uuid')
  declarationId!: string;

  @Column('uuid')
  cityId!: string;

  /** In whose name the city signs: an office, never a person. */
  @Column('text')
  office!: SignatoryOffice;

  /** The decision by which the city mandated its member; the public reads it. */
  @Column('text')
  mandate!: string;

  /** The edition whose text it was given to; null where the declaration had none. */
  @Column('int', { nullable: true })
  edition!: number | null;

  @Column('uuid')
  signedBy!: string;

  @Column('timestamptz')
  signedAt!: Date;

  @Column('uuid', { nullable: true })
  withdrawnBy!: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  /** Why it was withdrawn: between the city and the secretariat. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @ManyToOne(() => Declaration, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'declaration_id',
    foreignKeyConstraintName: 'fk_declaration_signature_declaration',
  })
  declaration?: Relation<Declaration>;

  @ManyToOne(() => City)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'fk_declaration_signature_city' })
  city?: Relation<City>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'signed_by', foreignKeyConstraintName: 'fk_declaration_signature_signer' })
  signer?: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn({
    name: 'withdrawn_by',
    foreignKeyConstraintName: 'fk_declaration_signature_withdrawer',
  })
  withdrawer?: Relation<Account>;
}
