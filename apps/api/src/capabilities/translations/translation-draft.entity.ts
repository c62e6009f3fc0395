import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import type { TextChange } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import type { FieldStates } from '@praxis/domain/translations';
import { Account } from '../accounts';
import { Practice } from '../practices';

/** The work on one translation of a published practice, until it is published: only what differs from what is public. */
@Entity()
@Check('ck_translation_draft_language', `language in ('en', 'fr', 'es')`)
export class TranslationDraft {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_translation_draft' })
  practiceId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_translation_draft' })
  language!: Language;

  /** Counts the saves; a save names the revision it began from. */
  @Column('int', { default: 1 })
  revision!: number;

  /** Fields that were worked on by their names; null where one is emptied. */
  @Column('jsonb', { default: () => `'{}'` })
  words!: TextChange;

  /** Where their words come from, and which version of the original they follow. */
  @Column('jsonb', { default: () => `'{}'` })
  fieldStates!: FieldStates;

  @Column('timestamptz')
  updatedAt!: Date;

  /** The person who worked on it last; null as long as only a machine did. */
  @Column('uuid', { nullable: true })
  updatedBy!: string | null;

  /** When a person asked for a translation by machine that has not come yet; otherwise null. */
  @Column('timestamptz', { nullable: true })
  machineAskedAt!: Date | null;

  @Column('uuid', { nullable: true })
  machineAskedBy!: string | null;

  /** When the engine last failed, and has not answered since. */
  @Column('timestamptz', { nullable: true })
  machineFailedAt!: Date | null;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_translation_draft_practice' })
  practice?: Relation<Practice>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'updated_by', foreignKeyConstraintName: 'fk_translation_draft_updated_by' })
  updater?: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn({
    name: 'machine_asked_by',
    foreignKeyConstraintName: 'fk_translation_draft_machine_asked_by',
  })
  asker?: Relation<Account>;
}
