import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { RequestStatusEnum } from './participation-call.type';

@ObjectType('ParticipationRequest', {
  description: 'A mayor’s office asking to attend a summit: for whoever asked, and for organisers.',
})
@ReadableBy('members')
export class ParticipationRequestType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What people say on the telephone: random, says nothing.' })
  reference!: string;

  @Field(() => Int, {
    description: 'Counts the changes; whoever changes it tells which one they have seen.',
  })
  revision!: number;

  @Field(() => RequestStatusEnum, { description: 'How far it is.' })
  status!: string;
}
