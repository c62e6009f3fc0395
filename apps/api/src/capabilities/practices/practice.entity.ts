import {
  Check,
  Column,
  Entity,
  Generated,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import type { PracticeFacts, Publication } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { City } from '../cities';
import { PracticeVersion } from './practice-version.entity';

/** A practice as an entry: its permanent number, its city, and which version the public sees. What it says is elsewhere. */
@Entity()
@Unique('uq_practice_number', ['number'])
@Unique('uq_practice_external_id', ['externalId', 'cityId'])
@Index('ix_practice_published', ['firstPublishedAt', 'id'], { where: `publication = 'published'` })
@Index('ix_practice_updated', ['publishedAt', 'id'], { where: `publication = 'published'` })
@Index('ix_practice_city', ['cityId'])
@Index('ix_practice_changed', { synchronize: false })
@Check(
  'ck_practice_publication',
  `publication in ('unpublished', 'published', 'withdrawn', 'merged')`,
)
@Check('ck_practice_published', `(publication = 'unpublished') = (current_version_id is null)`)
@Check(
  'ck_practice_withdrawn',
  `(publication in ('withdrawn', 'merged')) = (withdrawn_at is not null and withdrawal_reason is not null)`,
)
@Check('ck_practice_merged', `publication <> 'merged' or successor_id is not null`)
@Check('ck_practice_provenance', `provenance in ('city', 'public-sources')`)
@Check('ck_practice_source_confidence', `source_confidence in ('high', 'medium')`)
@Check('ck_practice_answered', `(answered_status is null) = (answered_on is null)`)
@Check('ck_practice_language', `original_language in ('en', 'fr', 'es')`)
export class Practice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice' })
  id!: string;

  /** The number in its permanent address /p/12; given by the database, never used twice. */
  @Column('int')
  @Generated('increment')
  number!: number;

  /** The readable part of its address; changes with the title, the number decides. */
  @Column('text')
  slug!: string;

  @Column('uuid')
  cityId!: string;

  /** Authorities that run it together with the owner: those that its current version names. */
  @Column('uuid', { array: true, default: () => `'{}'` })
  otherCityIds!: string[];

  @Column('text')
  originalLanguage!: Language;

  /** `public-sources`: drafted from public sources and not written by the city. */
  @Column('text', { default: 'city' })
  provenance!: 'city' | 'public-sources';

  /** How well the public sources support an entry drafted from them; null for what cities write themselves. */
  @Column('text', { nullable: true })
  sourceConfidence!: 'high' | 'medium' | null;

  /** When the city confirmed an entry drafted from public sources; null until then. */
  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  /** How its city has said since its current version that it stands, a code of the template; null when it has not. */
  @Column('text', { nullable: true })
  answeredStatus!: PracticeFacts['lifecycleStatus'];

  /** The day on which the city said so; null when it has said nothing since the current version. */
  @Column('date', { nullable: true })
  answeredOn!: string | null;

  /** The city was asked 60 days ago or earlier whether it still runs, and has not answered. */
  @Column('boolean', { default: false })
  isUnconfirmed!: boolean;

  /** What the system it was imported from calls it, unique in its city, so that importing twice changes nothing. */
  @Column('text', { nullable: true })
  externalId!: string | null;

  /** The mailbox of the service that answers for it, to which messages are passed on; never shown to the public. */
  @Column('text', { nullable: true })
  contactAddress!: string | null;

  @Column('text', { default: 'unpublished' })
  publication!: Publication;

  @Column('uuid', { nullable: true })
  currentVersionId!: string | null;

  /** The last version that was more than a minor edit, with which feeds and alerts count; null while it is the current one. */
  @Column('uuid', { nullable: true })
  newsVersionId!: string | null;

  @Column('timestamptz', { nullable: true })
  firstPublishedAt!: Date | null;

  /** When what it says was last published; a version that only brings a translation leaves it as it is. */
  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  /** When the current version was published, where it only brings a translation; otherwise null. */
  @Column('timestamptz', { nullable: true })
  translatedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { nullable: true })
  withdrawalReason!: string | null;

  /** The practice to read instead of a withdrawn one, or into which this one was merged. */
  @Column('uuid', { nullable: true })
  successorId!: string | null;

  /** Visible comments, counted in the transaction that changes them. */
  @Column('int', { default: 0 })
  commentCount!: number;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @ManyToOne(() => City)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'fk_practice_city' })
  city?: Relation<City>;

  @ManyToOne(() => PracticeVersion, { deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({
    name: 'current_version_id',
    foreignKeyConstraintName: 'fk_practice_current_version',
  })
  currentVersion?: Relation<PracticeVersion>;

  @ManyToOne(() => PracticeVersion, { deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({ name: 'news_version_id', foreignKeyConstraintName: 'fk_practice_news_version' })
  newsVersion?: Relation<PracticeVersion>;

  @ManyToOne(() => Practice)
  @JoinColumn({ name: 'successor_id', foreignKeyConstraintName: 'fk_practice_successor' })
  successor?: Relation<Practice>;
}
