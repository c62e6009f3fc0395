import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PracticeVersion } from './practice-version.entity';

/**
 * The restricted annex of a version, frozen with it. It has a table of its own so that nothing that reads versions reads
 * it along with them: `annexOfVersion` is the only reader, and who calls it has asked `canReadAnnex`.
 */
@Entity()
export class PracticeVersionAnnex {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_version_annex' })
  versionId!: string;

  /** Markdown, in the original language of the practice. */
  @Column('text')
  body!: string;

  /** The one summit, by its name in addresses, whose participants alone read it; null: every verified city does. */
  @Column('text', { nullable: true })
  summit!: string | null;

  @OneToOne(() => PracticeVersion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_practice_version_annex_version' })
  version?: Relation<PracticeVersion>;
}
