import { Field, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { CountryType } from '../cities';
import { ParticipationAnswersType } from './participation-answers.type';
import { RecordAgreementType } from './record.mutation-types';

@ObjectType('TakenRecord', { description: 'One request of a take-away, and who comes.' })
@ReadableBy('useCase')
export class TakenRecordType {
  @Field({ description: 'The reference of the request.' })
  reference!: string;

  @Field(() => CountryType, { nullable: true, description: 'The country of the authority.' })
  country!: CountryType | null;

  @Field(() => ParticipationAnswersType, { description: 'Who comes, and what was written.' })
  answers!: ParticipationAnswersType;
}

@ObjectType('TakeAway', { description: 'Records of participants that an organiser takes away.' })
@ReadableBy('useCase')
export class TakeAwayType {
  @Field(() => RecordAgreementType, { description: 'Since when, until when, and of what.' })
  agreement!: RecordAgreementType;

  @Field(() => [TakenRecordType], { description: 'In the order of sending.' })
  records!: TakenRecordType[];
}
