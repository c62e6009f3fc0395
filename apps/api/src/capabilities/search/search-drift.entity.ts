import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Of how many practices a search engine knew another state than the published one, when that was last counted. */
@Entity()
export class SearchDrift {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_search_drift' })
  engine!: string;

  @Column('int')
  practices!: number;

  @Column('timestamptz')
  countedAt!: Date;
}
