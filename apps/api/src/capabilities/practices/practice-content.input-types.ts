import { Field, InputType, Int } from '@nestjs/graphql';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import {
  BuildingBlockInput,
  EvaluationInput,
  OutcomeInput,
  OutputInput,
  PracticeClaimInput,
} from './practice-text-rows.type';

@InputType()
export class ActorInput {
  @Field({ description: 'Code of the vocabulary actorType.' })
  type!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the vocabulary actorRole; at most one lead.',
  })
  role: string | null = null;

  @Field(() => String, { nullable: true })
  organisation: string | null = null;
}

@InputType()
export class PracticeLinkInput {
  @Field({ description: 'http or https.' })
  address!: string;

  @Field(() => String, { nullable: true })
  label: string | null = null;

  @Field(() => String, { nullable: true })
  language: string | null = null;
}

@InputType({ description: 'Facts to change; what is left out stays, null empties.' })
export class PracticeFactsInput {
  @Field(() => String, { nullable: true })
  lifecycleStatus?: string | null;
  @Field(() => String, { nullable: true })
  geographicScale?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The day on which the status was last confirmed: 2026-03-01. Not in the future.',
  })
  statusConfirmedOn?: string | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Other cities that run it together, by their names in addresses; 20 at most.',
  })
  otherPlaces?: string[];
  @Field(() => Int, { nullable: true })
  startYear?: number | null;
  @Field(() => Int, { nullable: true })
  endYear?: number | null;
  @Field(() => [String], {
    nullable: true,
    description: 'One to five codes, the most important first.',
  })
  topics?: string[];
  @Field(() => [String], { nullable: true })
  preventionLevels?: string[];
  @Field(() => [String], { nullable: true })
  phenomena?: string[];
  @Field(() => [String], { nullable: true })
  targetGroups?: string[];
  @Field(() => [ActorInput], { nullable: true })
  actors?: ActorInput[];
  @Field(() => String, { nullable: true })
  budgetBand?: string | null;
  @Field(() => String, { nullable: true })
  staffBand?: string | null;
  @Field(() => [String], { nullable: true })
  fundingSources?: string[];
  @Field(() => Int, { nullable: true })
  setupTimeMonths?: number | null;
  @Field(() => String, { nullable: true })
  evidenceLevel?: string | null;
  @Field(() => [String], { nullable: true, description: 'Codes of commitments: R4.' })
  commitments?: string[];
  @Field(() => [PracticeLinkInput], { nullable: true })
  links?: PracticeLinkInput[];
  @Field(() => [String], { nullable: true, description: 'Codes of the vocabulary transferOffer.' })
  transferOffer?: string[];
  @Field(() => String, { nullable: true })
  locationPrecision?: string | null;
  @Field(() => String, { nullable: true })
  textLicence?: string | null;
  @Field(() => String, { nullable: true })
  contactService?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The mailbox of the service. Only its team and reviewers read it.',
  })
  contactAddress?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The restricted annex, at most 5,000 characters of Markdown. Members of verified cities read it, the city’s own team and reviewers; the public never.',
  })
  annex?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The one summit, by its name in addresses, whose participants alone read the annex: verified cities that host it, present at it or have a practice in it, and the secretariat. Null: every verified city.',
  })
  annexSummit?: string | null;
}

@InputType({
  description: 'Words to change in one language; what is left out stays, null empties. Markdown.',
})
export class PracticeTextFieldsInput {
  @Field(() => String, { nullable: true })
  title?: string | null;
  @Field(() => String, { nullable: true })
  summary?: string | null;
  @Field(() => String, { nullable: true })
  problem?: string | null;
  @Field(() => [String], { nullable: true })
  objectives?: string[] | null;
  @Field(() => String, { nullable: true })
  mechanism?: string | null;
  @Field(() => String, { nullable: true })
  activities?: string | null;
  @Field(() => String, { nullable: true })
  governance?: string | null;
  @Field(() => String, { nullable: true })
  participation?: string | null;
  @Field(() => String, { nullable: true })
  safeguards?: string | null;
  @Field(() => [BuildingBlockInput], { nullable: true })
  buildingBlocks?: BuildingBlockInput[] | null;
  @Field(() => [OutputInput], { nullable: true })
  outputs?: OutputInput[] | null;
  @Field(() => [PracticeClaimInput], { nullable: true })
  claims?: PracticeClaimInput[] | null;
  @Field(() => [OutcomeInput], { nullable: true })
  outcomes?: OutcomeInput[] | null;
  @Field(() => [EvaluationInput], { nullable: true })
  evaluation?: EvaluationInput[] | null;
  @Field(() => String, { nullable: true })
  lessons?: string | null;
  @Field(() => String, { nullable: true })
  conditions?: string | null;
}

@InputType()
export class PracticeTextInput {
  @Field(() => LanguageEnum)
  language!: string;

  @Field(() => PracticeTextFieldsInput)
  fields!: PracticeTextFieldsInput;
}
