import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Summit } from './summit.entity';

/** A place where sessions of a summit are held. */
@Entity()
@Index('ix_programme_room_summit', ['summitId', 'position'])
export class ProgrammeRoom {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_programme_room' })
  id!: string;

  @Column('uuid')
  summitId!: string;

  @Column('int')
  position!: number;

  @Column('text')
  name!: string;

  /** How many people it holds; null where nobody has said. */
  @Column('int', { nullable: true })
  capacity!: number | null;

  @ManyToOne(() => Summit, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'summit_id', foreignKeyConstraintName: 'fk_programme_room_summit' })
  summit?: Relation<Summit>;
}
