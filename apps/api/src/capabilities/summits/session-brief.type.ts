import { Field, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { LanguageEnum } from '../../platform/graphql/language.enum';

@ObjectType('SessionBrief', {
  description: 'What organisers have written for the brief of a session, without markup.',
})
@ReadableBy('everyone')
export class SessionBriefType {
  @Field(() => LanguageEnum, { description: 'The language of its words.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'What the session is for.' })
  aim!: string | null;

  @Field(() => String, { nullable: true, description: 'What happens when, a line each.' })
  agenda!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is to answer, a line each.' })
  questions!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why passages of the words that could harm somebody may stand; for the secretariat, null for everybody else.',
  })
  @ReadableBy('secretariat')
  justification!: string | null;
}
