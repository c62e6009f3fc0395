import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ColumnMapping } from '@praxis/domain/spreadsheets';
import { City } from '../cities';

/** Which field each column is for, as somebody has said it for a city: tables with the same headings are read so again. */
@Entity()
export class SpreadsheetMapping {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_spreadsheet_mapping' })
  cityId!: string;

  /** A digest of the headings. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_spreadsheet_mapping' })
  headings!: string;

  @Column('jsonb')
  columns!: ColumnMapping;

  @Column('timestamptz')
  changedAt!: Date;

  @ManyToOne(() => City, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'fk_spreadsheet_mapping_city' })
  city?: Relation<City>;
}
