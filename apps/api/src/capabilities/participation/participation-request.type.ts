import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { CitySizeEnum } from '../cities';
import { ParticipantFunctionEnum } from './participation-answers.type';
import { ParticipantCategoryEnum, RequestStatusEnum } from './participation-call.type';

@ObjectType('ParticipationRequest', {
  description:
    'An authority asks to take part in a summit: for one person, or for a delegation that comes together or not at all.',
})
@ReadableBy('everyone')
export class ParticipationRequestType {
  /** Whoever asks. */
  accountId!: string;

  @Field(() => ID)
  id!: string;

  @Field({ description: 'What people say on the telephone: BCD-FGHJ.' })
  reference!: string;

  @Field(() => RequestStatusEnum)
  status!: string;

  @Field(() => Int, {
    description: 'Counts its changes; whoever changes it tells which one they have seen.',
  })
  revision!: number;

  @Field(() => Int, { description: 'How many people.' })
  size!: number;

  @Field(() => ParticipantCategoryEnum, { nullable: true })
  category!: string | null;

  @Field(() => CitySizeEnum, {
    nullable: true,
    description: 'How many people live there, as a band; null where that is not asked.',
  })
  authoritySize!: string | null;

  @Field(() => ParticipantFunctionEnum, {
    nullable: true,
    description: 'Of whoever leads the delegation.',
  })
  leadFunction!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the authority comes to a summit of the Alliance for the first time.',
  })
  isFirstAttendance!: boolean | null;

  @Field({ description: 'When it was changed last.' })
  changedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was sent for the first time.' })
  submittedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was decided last.' })
  decidedAt!: Date | null;
}
