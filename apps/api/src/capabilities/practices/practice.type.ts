import { Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { draftStates, publications } from '@praxis/domain/practices';
import { textOrigins } from '@praxis/domain/shared';
import { ReadableBy } from '../../platform/graphql/audience';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';

export const PublicationEnum = enumOf(
  publications,
  'Publication',
  'What the public sees of a practice.',
);
export const DraftStateEnum = enumOf(
  draftStates,
  'DraftState',
  'How far the draft of a practice is.',
);
export const TextOriginEnum = enumOf(
  textOrigins,
  'TextOrigin',
  'Whether a text was written in its language, translated by a person, or by a machine.',
);
export const ProvenanceEnum = enumOf(
  ['city', 'public-sources'] as const,
  'Provenance',
  'Who wrote an entry: its city, or somebody else from public sources.',
);
@ObjectType('Actor', { description: 'An organisation that takes part.' })
@ReadableBy('everyone')
export class ActorType {
  @Field(() => String, { nullable: true, description: 'Its name, where it is given.' })
  organisation!: string | null;
}

@ObjectType('PracticeLink', {
  description: 'A web page about the practice, or a source it was drafted from.',
})
@ReadableBy('everyone')
export class PracticeLinkType {
  @Field()
  address!: string;

  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => String, { nullable: true, description: 'The language of the page, ISO 639.' })
  language!: string | null;
}

/** Its fields are all resolved: see `PracticeTextFieldsResolver`. */
@ObjectType('PracticeText', {
  description:
    'The words of a practice in one language. A field that was not written is null, a list empty.',
})
@ReadableBy('everyone')
export class PracticeTextType {
  @Field(() => LanguageEnum)
  language!: string;

  @Field(() => TextOriginEnum)
  origin!: string;
}

@InterfaceType('PracticeDescription', {
  description:
    'What a practice, a frozen version of it and its draft have in common: all that they say.',
  resolveType: (value: { revision?: number; practiceId?: string }) =>
    value.revision !== undefined
      ? 'PracticeDraft'
      : value.practiceId !== undefined
        ? 'PracticeVersion'
        : 'Practice',
})
export abstract class PracticeDescriptionType {
  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  originalLanguage!: string;

  @Field(() => Int, { nullable: true, description: 'First year with real activity.' })
  startYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'Null while it runs.' })
  endYear!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months from the decision to the first activity.',
  })
  setupTimeMonths!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day on which the city last said that the status is true: 2026-03-01.',
  })
  statusConfirmedOn!: string | null;

  @Field(() => [ActorType])
  actors!: ActorType[];

  @Field(() => [PracticeLinkType])
  links!: PracticeLinkType[];

  @Field(() => String, {
    nullable: true,
    description: 'The service that answers for it; never a person.',
  })
  contactService!: string | null;
}

@ObjectType('PublishedVersion', { description: 'Which version the public sees, and since when.' })
@ReadableBy('everyone')
export class PublishedVersionType {
  @Field(() => Int)
  version!: number;

  @Field()
  publishedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The reviewer’s remark, published with the version.',
  })
  reviewNote!: string | null;
}

@ObjectType('Practice', {
  implements: () => [PracticeDescriptionType],
  description:
    'What a city does to prevent radicalisation, as an entry with one permanent number and address. Of a withdrawn practice only a stub is left.',
})
@ReadableBy('everyone')
export class PracticeType extends PracticeDescriptionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Permanent; its address is /p/{number}.' })
  number!: number;

  @Field({ description: 'The readable part of its address; the number decides.' })
  slug!: string;

  @Field(() => PublicationEnum)
  publication!: string;

  @Field(() => ProvenanceEnum)
  provenance!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How well the public sources support an entry drafted from them: high or medium.',
  })
  sourceConfidence!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When its city confirmed an entry drafted from public sources.',
  })
  confirmedAt!: Date | null;

  @Field({
    description:
      'Whether its city was asked 60 days ago or earlier if it still runs, and has not answered.',
  })
  isUnconfirmed!: boolean;

  @Field(() => Date, { nullable: true })
  firstPublishedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When what it says was last published; a version that only brings a translation leaves it as it is.',
  })
  publishedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When a version was last published that was more than a minor edit: what feeds and alerts call new.',
  })
  newsAt!: Date | null;

  @Field(() => Date, { nullable: true })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawalReason!: string | null;

  @Field(() => Int, { description: 'Visible comments, answers included.' })
  commentCount!: number;
}

@ObjectType('PracticeVersion', {
  implements: () => [PracticeDescriptionType],
  description: 'A frozen published state of a practice: the same content for ever.',
})
@ReadableBy('everyone')
export class PracticeVersionType extends PracticeDescriptionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Counted from 1.' })
  version!: number;

  @Field()
  publishedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The reviewer’s remark, published with the version.',
  })
  reviewNote!: string | null;

  @Field({
    description:
      'Whether it is a minor edit of the version before it, as its author said and its reviewer agreed.',
  })
  isMinor!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What was changed, in the words of its author; said of minor edits.',
  })
  changeNote!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version whose original and facts it repeats with another translation; null where what it says was reviewed itself.',
  })
  repeats!: number | null;
}

@ObjectType('PracticeDraft', {
  implements: () => [PracticeDescriptionType],
  description:
    'The one working copy of a practice. Changing it never changes what the public sees. Read by the city’s team and its co-authors, and by reviewers from the day it is sent in.',
})
@ReadableBy('everyone')
export class PracticeDraftType extends PracticeDescriptionType {
  @Field(() => ID, { description: 'Of the practice.' })
  practiceId!: string;

  @Field(() => Int, { description: 'Counts the saves. A save names the revision it began from.' })
  revision!: number;

  @Field(() => DraftStateEnum, { name: 'state' })
  draftState!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The mailbox of the service, to which messages are passed on; never public.',
  })
  contactAddress!: string | null;

  @Field()
  updatedAt!: Date;

  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;

  @Field({ description: 'Whether the secretariat began it in the name of the city.' })
  isOnBehalf!: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When the city approved what the secretariat had sent in; null when it has not.',
  })
  cityApprovedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What was changed, where the author who sent it in means that it is a minor edit of what is published.',
  })
  minorEdit!: string | null;
}

export const PracticeConnection = connectionOf('Practice', () => PracticeType);
export const PracticeVersionConnection = connectionOf('PracticeVersion', () => PracticeVersionType);
export const PracticeDraftConnection = connectionOf('PracticeDraft', () => PracticeDraftType);
