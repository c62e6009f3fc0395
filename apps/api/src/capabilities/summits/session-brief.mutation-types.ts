import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { PassagesOpenProblem } from '../practices';
import { SessionType } from './summit.type';

@InputType()
export class SaveSessionBriefInput {
  @Field(() => ID, { description: 'The id of the session.' })
  session!: string;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language of the words; that of the request when it is left out.',
  })
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the session is for, at most 600 characters.',
  })
  aim?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What happens when, a line each, at most 1,500 characters.',
  })
  agenda?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is to answer, a line each, at most 1,500 characters.',
  })
  questions?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why passages of the words that could harm somebody may stand, at most 500 characters: for the secretariat. Kept only where there are such passages.',
  })
  justification?: string | null;
}
@ObjectType()
@ReadableBy('everyone')
export class SaveSessionBriefSuccess {
  @Field(() => SessionType, { description: 'The session with its brief.' })
  session!: SessionType;
}
export const SaveSessionBriefResult = resultUnion(
  'SaveSessionBriefResult',
  SaveSessionBriefSuccess,
  [PassagesOpenProblem, InvalidInputProblem],
);
