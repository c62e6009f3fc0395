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
import type { ColumnMapping, SpreadsheetState } from '@praxis/domain/spreadsheets';
import { Account } from '../accounts';
import { City } from '../cities';
import type { SheetReport } from './sheet-import.service';

/** A file that a person has sent, to make drafts for a city of it; forgotten some days after it was last touched. */
@Entity()
@Index('ix_spreadsheet_import_account', ['accountId', 'createdAt'])
@Index('ix_spreadsheet_import_age', ['changedAt'])
@Check('ck_spreadsheet_import_language', `language in ('en', 'fr', 'es')`)
@Check(
  'ck_spreadsheet_import_state',
  `state in ('waiting', 'checking', 'checked', 'importing', 'imported')`,
)
@Check('ck_spreadsheet_import_content', `state = 'imported' or content is not null`)
export class SpreadsheetImport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_spreadsheet_import' })
  id!: string;

  @Column('uuid')
  cityId!: string;

  /** Who has sent it; nobody else sees it. */
  @Column('uuid')
  accountId!: string;

  /** In which the words are where no column says so. */
  @Column('text')
  language!: Language;

  @Column('text')
  fileName!: string;

  /** As it was sent; gone when the drafts have been made. */
  @Column('bytea', { nullable: true, select: false })
  content!: Buffer | null;

  @Column('text')
  sheet!: string;

  @Column('jsonb')
  headings!: string[];

  /** For each column, some of what stands in it. */
  @Column('jsonb')
  samples!: string[][];

  @Column('integer')
  rowCount!: number;

  /** Which field each column is for. */
  @Column('jsonb')
  columns!: ColumnMapping;

  /** Whether the mapping was made by hand, then or for an earlier file with the same headings. */
  @Column('boolean')
  isRemembered!: boolean;

  @Column('text')
  state!: SpreadsheetState;

  /** Whether drafts are made of the good rows although there are bad ones. */
  @Column('boolean', { default: false })
  isSkippingBad!: boolean;

  /** So many rows have been looked at. */
  @Column('integer', { default: 0 })
  done!: number;

  @Column('jsonb', { nullable: true })
  report!: SheetReport | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  changedAt!: Date;

  @ManyToOne(() => City)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'fk_spreadsheet_import_city' })
  city?: Relation<City>;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_spreadsheet_import_account' })
  account?: Relation<Account>;
}
