import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import {
  CollectionEmptyProblem,
  CollectionFrozenProblem,
  CollectionFullProblem,
  CollectionNotPublicProblem,
  TooManyCollectionsProblem,
} from './collection.problem-types';
import { CollectionEditionType, CollectionType } from './collection.type';

@ObjectType({ isAbstract: true })
abstract class WithCollection {
  @Field(() => CollectionType, { description: 'The collection as it is now.' })
  collection!: CollectionType;
}

@InputType({ description: 'A collection, by its number.' })
export class CollectionNumberInput {
  @Field(() => Int, { description: 'The number of the collection.' })
  number!: number;
}

@InputType({ description: 'A practice in a collection, by their numbers.' })
export class CollectionEntryInput extends CollectionNumberInput {
  @Field(() => Int, { description: 'The number of the practice.' })
  practice!: number;
}

@InputType()
export class CreateCollectionInput {
  @Field({ description: 'At most 120 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is about: plain text, at most 2,000 characters.',
  })
  description?: string;

  @Field(() => LanguageEnum, { description: 'The language of name, description and notes.' })
  language!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether everybody can read it; private unless told.',
  })
  isPublic?: boolean;

  @Field(() => Int, { nullable: true, description: 'The number of a first practice.' })
  practice?: number;

  @Field(() => String, { nullable: true, description: 'A note on the first practice.' })
  note?: string;
}
@ObjectType()
@ReadableBy('everyone')
export class CreateCollectionSuccess extends WithCollection {}
export const CreateCollectionResult = resultUnion(
  'CreateCollectionResult',
  CreateCollectionSuccess,
  [TooManyCollectionsProblem, InvalidInputProblem],
);

@InputType({ description: 'What is left out stays as it is.' })
export class ChangeCollectionInput extends CollectionNumberInput {
  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  name?: string;

  @Field(() => String, { nullable: true, description: 'An empty text takes it away.' })
  description?: string;

  @Field(() => LanguageEnum, { nullable: true, description: 'Of name, description and notes.' })
  language?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether everybody can read it.' })
  isPublic?: boolean;
}
@ObjectType()
@ReadableBy('everyone')
export class ChangeCollectionSuccess extends WithCollection {}
export const ChangeCollectionResult = resultUnion(
  'ChangeCollectionResult',
  ChangeCollectionSuccess,
  [CollectionFrozenProblem, InvalidInputProblem],
);

@ObjectType({ description: 'It is gone.' })
@ReadableBy('everyone')
export class RemoveCollectionSuccess {
  @Field(() => Int, { description: 'The number that it had; no other one will have it.' })
  number!: number;
}
export const RemoveCollectionResult = resultUnion(
  'RemoveCollectionResult',
  RemoveCollectionSuccess,
  [CollectionFrozenProblem, InvalidInputProblem],
);

@InputType()
export class AddToCollectionInput extends CollectionEntryInput {
  @Field(() => String, {
    nullable: true,
    description: 'A note on it: plain text, at most 1,000 characters.',
  })
  note?: string;
}
@ObjectType()
@ReadableBy('everyone')
export class AddToCollectionSuccess extends WithCollection {}
export const AddToCollectionResult = resultUnion('AddToCollectionResult', AddToCollectionSuccess, [
  CollectionFullProblem,
  InvalidInputProblem,
]);

@InputType({ description: 'What is left out stays as it is.' })
export class ChangeCollectionEntryInput extends CollectionEntryInput {
  @Field(() => String, { nullable: true, description: 'An empty text takes it away.' })
  note?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Its new place, counted from 1; one behind the end is the last.',
  })
  position?: number;
}
@ObjectType()
@ReadableBy('everyone')
export class ChangeCollectionEntrySuccess extends WithCollection {}
export const ChangeCollectionEntryResult = resultUnion(
  'ChangeCollectionEntryResult',
  ChangeCollectionEntrySuccess,
  [InvalidInputProblem],
);

@ObjectType()
@ReadableBy('everyone')
export class RemoveFromCollectionSuccess extends WithCollection {}
export const RemoveFromCollectionResult = resultUnion(
  'RemoveFromCollectionResult',
  RemoveFromCollectionSuccess,
  [InvalidInputProblem],
);

@ObjectType()
@ReadableBy('everyone')
export class FreezeCollectionSuccess {
  @Field(() => CollectionEditionType, {
    description: 'The new edition; the last one when nothing had changed since.',
  })
  edition!: CollectionEditionType;
}
export const FreezeCollectionResult = resultUnion(
  'FreezeCollectionResult',
  FreezeCollectionSuccess,
  [CollectionNotPublicProblem, CollectionEmptyProblem, InvalidInputProblem],
);

@InputType()
export class HideCollectionInput extends CollectionNumberInput {
  @Field({ description: 'Whether it is taken off the public pages, or put back.' })
  isHidden!: boolean;
}
@ObjectType()
@ReadableBy('everyone')
export class HideCollectionSuccess extends WithCollection {}
export const HideCollectionResult = resultUnion('HideCollectionResult', HideCollectionSuccess, [
  InvalidInputProblem,
]);
