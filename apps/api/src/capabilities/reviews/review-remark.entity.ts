import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { PracticeFieldName } from '@praxis/domain/practices';
import { Review } from './review.entity';

/** What a reviewer remarks on one field of a draft, together with the decision. Added with it, never changed. */
@Entity()
export class ReviewRemark {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_review_remark' })
  reviewId!: string;

  /** A field of the template. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_review_remark' })
  field!: PracticeFieldName;

  @Column('text')
  text!: string;

  @ManyToOne(() => Review, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'review_id', foreignKeyConstraintName: 'fk_review_remark_review' })
  review?: Relation<Review>;
}
