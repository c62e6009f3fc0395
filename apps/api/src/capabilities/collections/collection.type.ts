import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { connectionOf } from '../../platform/graphql/connection';
import { LanguageEnum } from '../../platform/graphql/language.enum';

@ObjectType('CollectionEntry', {
  description: 'A practice in a collection or in an edition, with what its curator says of it.',
})
@ReadableBy('everyone')
export class CollectionEntryType {
  @Field(() => Int, { description: 'Its place, counted from 1.' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'The curator’s note, plain text.' })
  note!: string | null;

  @Field(() => LanguageEnum, { description: 'The language of the note.' })
  language!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'In an edition, the version of the practice that was frozen; null in a collection.',
  })
  version!: number | null;
}

export const CollectionEntryConnection = connectionOf('CollectionEntry', () => CollectionEntryType);

@ObjectType('CollectionEdition', {
  description:
    'A collection as it was frozen: numbered, dated, with exactly the versions of that moment. It never changes.',
})
@ReadableBy('everyone')
export class CollectionEditionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Counted from 1.' })
  edition!: number;

  @Field(() => Int, { description: 'The number of the collection.' })
  number!: number;

  @Field({ description: 'What the collection was called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it was about, plain text.' })
  description!: string | null;

  @Field(() => LanguageEnum, { description: 'The language of name, description and notes.' })
  language!: string;

  @Field({ description: 'The name of the person who made it.' })
  curator!: string;

  @Field({ description: 'When it was frozen.' })
  frozenAt!: Date;

  @Field(() => Int, { description: 'How many practices it holds, withdrawn ones included.' })
  entryCount!: number;
}

@ObjectType('Collection', {
  description:
    'A list of practices in an order that a person gave them, with a note on each. A private one is there for its curator alone.',
})
@ReadableBy('everyone')
export class CollectionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The number in its permanent address.' })
  number!: number;

  @Field({ description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is about, plain text.' })
  description!: string | null;

  @Field(() => LanguageEnum, { description: 'The language of name, description and notes.' })
  language!: string;

  @Field({ description: 'The name of the person who made it.' })
  curator!: string;

  @Field({ description: 'Whether everybody can read it.' })
  isPublic!: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When a moderator took it off the public pages; null when that has not happened.',
  })
  hiddenAt!: Date | null;

  @Field({ description: 'When it was made.' })
  createdAt!: Date;

  @Field({ description: 'When it was last changed.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'How many practices it holds, withdrawn ones included.' })
  entryCount!: number;
}
