import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import type { PracticeText } from '@praxis/domain/practices';
import type { Language, TextOrigin } from '@praxis/domain/shared';
import type { FieldStates } from '@praxis/domain/translations';
import { PracticeVersion } from './practice-version.entity';

/** The words of a version in one language, frozen with it. */
@Entity()
@Check('ck_practice_version_text_language', `language in ('en', 'fr', 'es')`)
@Check('ck_practice_version_text_origin', `origin in ('original', 'human', 'machine')`)
export class PracticeVersionText {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_version_text' })
  versionId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_practice_version_text' })
  language!: Language;

  /** Of the whole text: a machine's as soon as one field is and nobody has checked it. */
  @Column('text')
  origin!: TextOrigin;

  /** Null in a translation that lacks it: then the original's is shown. */
  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  summary!: string | null;

  /** Every other field of the template by its name. */
  @Column('jsonb', { default: () => `'{}'` })
  body!: Omit<PracticeText, 'title' | 'summary'>;

  /** Where the words of each field that says something come from, and which version of the original they follow. */
  @Column('jsonb', { default: () => `'{}'` })
  fieldStates!: FieldStates;

  @ManyToOne(() => PracticeVersion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_practice_version_text_version' })
  version?: Relation<PracticeVersion>;
}
