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
import type { Language } from '@praxis/domain/shared';
import { Account } from '../accounts';
import { Practice } from '../practices';
import { Session } from '../summits';

/** A remark by a person on exactly one subject: a practice or a session. */
@Entity()
@Index('ix_comment_practice', ['practiceId', 'createdAt', 'id'], { where: 'parent_id is null' })
@Index('ix_comment_session', ['sessionId', 'createdAt', 'id'], { where: 'parent_id is null' })
@Index('ix_comment_parent', ['parentId', 'createdAt', 'id'])
@Check('ck_comment_subject', 'num_nonnulls(practice_id, session_id) = 1')
@Check('ck_comment_removed', `removed_at is null or body = ''`)
export class Comment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_comment' })
  id!: string;

  @Column('uuid', { nullable: true })
  practiceId!: string | null;

  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  /** The comment that this one answers; answers have no answers. */
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  /** Null once the author's account is gone: then "a former member". */
  @Column('uuid', { nullable: true })
  authorId!: string | null;

  /** Markdown; empty when removed: removed text is readable nowhere. */
  @Column('text')
  body!: string;

  @Column('text')
  language!: Language;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  editedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  removedAt!: Date | null;

  /** Who removed it: its author or a moderator. */
  @Column('uuid', { nullable: true })
  removedBy!: string | null;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id', foreignKeyConstraintName: 'fk_comment_practice' })
  practice?: Relation<Practice>;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_comment_session' })
  session?: Relation<Session>;

  @ManyToOne(() => Comment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'fk_comment_parent' })
  parent?: Relation<Comment>;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'fk_comment_author' })
  author?: Relation<Account>;
}
