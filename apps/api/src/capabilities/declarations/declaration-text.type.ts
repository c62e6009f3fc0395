import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { textGapKinds, versionStandings } from '@praxis/domain/declarations';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';
import { LocalTextType } from '../summits';
import { TermType } from '../vocabularies';
import { CommitmentBasisEnum, CommitmentKindEnum } from './declaration.type';

export const VersionStandingEnum = enumOf(
  versionStandings,
  'VersionStanding',
  'Whether the text in a language was adopted, or somebody translated it.',
);
export const DeclarationGapKindEnum = enumOf(
  textGapKinds,
  'DeclarationGapKind',
  'What is missing before the languages of a declaration say the same.',
);

@ObjectType('DeclarationLanguage', {
  description:
    'What is known of the text of a declaration in one language. No machine translates it.',
})
@ReadableBy('everyone')
export class DeclarationLanguageType {
  @Field(() => LanguageEnum, { description: 'The language.' })
  language!: string;

  @Field(() => VersionStandingEnum, { description: 'Whether it was adopted or translated.' })
  standing!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who translated it: an organisation or an office; null for what was adopted.',
  })
  translator!: string | null;

  @Field(() => CommitmentBasisEnum, {
    description: 'Whether the wording itself was seen, or only a report of it.',
  })
  basis!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was seen: an address, or a paper and its place.',
  })
  source!: string | null;
}

@ObjectType('ArticleCommitment', { description: 'A commitment where it stands in the text.' })
@ReadableBy('everyone')
export class ArticleCommitmentType {
  @Field(() => Int, { description: 'Its number in the declaration, for good.' })
  number!: number;

  @Field({ description: 'Its code, unique among all declarations: B31-4.' })
  code!: string;

  @Field({ description: 'Its words in this edition.' })
  text!: string;
}

@ObjectType('DeclarationArticle', { description: 'An article of a declaration.' })
@ReadableBy('everyone')
export class DeclarationArticleType {
  @Field(() => Int, { description: 'Its place in this edition, from 1.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'What stands above it.' })
  heading!: string | null;

  @Field(() => String, { nullable: true, description: 'Its words; empty lines part paragraphs.' })
  text!: string | null;

  @Field(() => [ArticleCommitmentType], { description: 'The commitments in it, in their order.' })
  commitments!: ArticleCommitmentType[];
}

@ObjectType('DeclarationText', { description: 'The text of an edition in one language.' })
@ReadableBy('everyone')
export class DeclarationTextType {
  @Field(() => LanguageEnum, {
    description: 'The language it is in: the one asked for, else one in which it was adopted.',
  })
  language!: string;

  @Field({ description: 'What it is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What stands before the articles.' })
  preamble!: string | null;

  @Field(() => [DeclarationArticleType], { description: 'The articles in their order.' })
  articles!: DeclarationArticleType[];
}

@ObjectType('DeclarationEdition', {
  description: 'The text of a declaration as it was published. It never changes.',
})
@ReadableBy('everyone')
export class DeclarationEditionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The first, second, third … edition.' })
  number!: number;

  @Field({ description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => String, { nullable: true, description: 'What it corrects.' })
  note!: string | null;
}

@ObjectType('DeclarationGap', { description: 'One thing that is missing in the text of a draft.' })
@ReadableBy('everyone')
export class DeclarationGapType {
  @Field(() => DeclarationGapKindEnum, { description: 'What is missing.' })
  kind!: string;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'In which language; null for what no language has.',
  })
  language!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the article or the commitment, where it is about one.',
  })
  number!: number | null;
}

@ObjectType('DraftedCommitment', { description: 'A commitment as it is being written.' })
@ReadableBy('secretariat')
export class DraftedCommitmentType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Its number, or the one that it would get now.' })
  number!: number;

  @Field({ description: 'Whether an edition has it: then its number stays.' })
  isPublished!: boolean;

  @Field({
    description:
      'Whether a link, a report, a signature or a practice rests on it: then it can be reworded and not removed.',
  })
  isKept!: boolean;

  @Field(() => TermType, { description: 'What it is about.' })
  theme!: unknown;

  @Field(() => CommitmentKindEnum, { description: 'What kind of sentence it is.' })
  kind!: string;

  @Field(() => CommitmentBasisEnum, { description: 'Whether its wording was seen.' })
  basis!: string;

  @Field(() => [LocalTextType], { description: 'Its words in every language that it has.' })
  texts!: LocalTextType[];

  @Field(() => [String], { description: 'Addresses of its sources.' })
  sources!: string[];
}

@ObjectType('DraftedArticle', { description: 'An article as it is being written.' })
@ReadableBy('secretariat')
export class DraftedArticleType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Its place, from 1.' })
  number!: number;

  @Field(() => [LocalTextType], { description: 'What stands above it, in every language.' })
  headings!: LocalTextType[];

  @Field(() => [LocalTextType], { description: 'Its words in every language.' })
  texts!: LocalTextType[];

  @Field(() => [DraftedCommitmentType], { description: 'The commitments in it, in their order.' })
  commitments!: DraftedCommitmentType[];
}

@ObjectType('DeclarationDraft', {
  description: 'A declaration as the secretariat writes it; nobody else knows of it.',
})
@ReadableBy('secretariat')
export class DeclarationDraftType {
  @Field(() => ID, { description: 'Also the id of the declaration, once it is published.' })
  id!: string;

  @Field(() => Int, { description: 'Counts the changes: give it back when you change it.' })
  revision!: number;

  @Field({ description: 'When it was last changed.' })
  changedAt!: Date;
}
