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
import { PracticeDraft } from './practice-draft.entity';

/** The words of a draft in one language. */
@Entity()
@Check('ck_practice_draft_text_language', `language in ('en', 'fr', 'es')`)
@Check('ck_practice_draft_text_origin', `origin in ('original', 'human', 'machine')`)
export class PracticeDraftText {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_draft_text' })
  practiceId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_practice_draft_text' })
  language!: Language;

  @Column('text')
  origin!: TextOrigin;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  summary!: string | null;

  /** Every other field of the template by its name. */
  @Column('jsonb', { default: () => `'{}'` })
  body!: Omit<PracticeText, 'title' | 'summary'>;

  @ManyToOne(() => PracticeDraft, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_practice_draft_text_draft' })
  draft?: Relation<PracticeDraft>;
}
