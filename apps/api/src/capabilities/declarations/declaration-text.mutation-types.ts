import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import {
  DeclarationDraftType,
  DeclarationGapType,
  VersionStandingEnum,
} from './declaration-text.type';
import { CommitmentBasisEnum, CommitmentKindEnum, DeclarationType } from './declaration.type';

@ObjectType({
  implements: () => [ProblemType],
  description:
    'Somebody else has changed the draft of the declaration meanwhile. Nothing was saved.',
})
@ReadableBy('everyone')
export class DeclarationChangedProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'Something is missing in a language of the text. Nothing was published.',
})
@ReadableBy('everyone')
export class DeclarationIncompleteProblem extends ProblemType {
  @Field(() => [DeclarationGapType], { description: 'What stands in the way.' })
  gaps!: DeclarationGapType[];
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The text is that of the last edition. Nothing was published.',
})
@ReadableBy('everyone')
export class DeclarationUnchangedProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'Something rests on commitments that would be removed. Nothing was saved.',
})
@ReadableBy('everyone')
export class CommitmentKeptProblem extends ProblemType {
  @Field(() => [String], { description: 'The codes of those that stay.' })
  codes!: string[];
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The summit is not announced, or was cancelled. Nothing was published.',
})
@ReadableBy('everyone')
export class SummitNotAnnouncedProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'It was published: it cannot be thrown away.',
})
@ReadableBy('everyone')
export class DeclarationPublishedProblem extends ProblemType {}

@InputType({ description: 'Words in the languages in which there are some; empty ones are none.' })
export class DeclarationWordsInput {
  @Field(() => String, { nullable: true, description: 'In English.' })
  en?: string | null;

  @Field(() => String, { nullable: true, description: 'In French.' })
  fr?: string | null;

  @Field(() => String, { nullable: true, description: 'In Spanish.' })
  es?: string | null;
}

@InputType({ description: 'What is known of the text in one language.' })
export class DeclarationLanguageInput {
  @Field(() => LanguageEnum, { description: 'The language, each one once.' })
  language!: string;

  @Field(() => VersionStandingEnum, { description: 'Whether it was adopted or translated.' })
  standing!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who translated it, an organisation or an office; at most 200 characters.',
  })
  translator?: string | null;

  @Field(() => CommitmentBasisEnum, { description: 'Whether the wording itself was seen.' })
  basis!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was seen: an address, or a paper and its place; at most 500 characters.',
  })
  source?: string | null;
}

@InputType({ description: 'A commitment in an article.' })
export class WrittenCommitmentInput {
  @Field(() => ID, { nullable: true, description: 'Which one it was; a new one without.' })
  id?: string | null;

  @Field({ description: 'Code of the vocabulary commitmentTheme.' })
  theme!: string;

  @Field(() => CommitmentKindEnum, { description: 'What kind of sentence it is.' })
  kind!: string;

  @Field(() => CommitmentBasisEnum, { description: 'Whether its wording was seen.' })
  basis!: string;

  @Field(() => DeclarationWordsInput, { description: 'Its words, at most 1,000 characters each.' })
  texts!: DeclarationWordsInput;

  @Field(() => [String], { description: 'Addresses of its sources, at most 10.' })
  sources!: string[];
}

@InputType({ description: 'An article of the text, in its order.' })
export class WrittenArticleInput {
  @Field(() => ID, { nullable: true, description: 'Which one it was; a new one without.' })
  id?: string | null;

  @Field(() => DeclarationWordsInput, { description: 'Its heading, at most 200 characters each.' })
  headings!: DeclarationWordsInput;

  @Field(() => DeclarationWordsInput, {
    description: 'Its words, at most 5,000 characters each; empty lines part paragraphs.',
  })
  texts!: DeclarationWordsInput;

  @Field(() => [WrittenCommitmentInput], { description: 'Its commitments in order, at most 60.' })
  commitments!: WrittenCommitmentInput[];
}

@InputType()
export class CreateDeclarationInput {
  @Field(() => ID, { description: 'A summit that organisers have created.' })
  summit!: string;

  @Field(() => DeclarationWordsInput, {
    description: 'What it is called, at most 200 characters, in one language at least.',
  })
  titles!: DeclarationWordsInput;
}
@ObjectType()
@ReadableBy('everyone')
export class CreateDeclarationSuccess {
  @Field(() => DeclarationDraftType, { description: 'The draft.' })
  draft!: DeclarationDraftType;
}
export const CreateDeclarationResult = resultUnion(
  'CreateDeclarationResult',
  CreateDeclarationSuccess,
  [InvalidInputProblem],
);

@InputType({ description: 'The whole text as it is to be.' })
export class SaveDeclarationInput {
  @Field(() => ID, { description: 'Which draft.' })
  id!: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision!: number;

  @Field(() => DeclarationWordsInput, {
    description: 'What it is called, at most 200 characters, in one language at least.',
  })
  titles!: DeclarationWordsInput;

  @Field(() => String, {
    nullable: true,
    description: 'The day on which it was adopted: 2027-05-12. Left out until it was.',
  })
  adoptedOn?: string | null;

  @Field(() => [DeclarationLanguageInput], { description: 'The languages that it has.' })
  languages!: DeclarationLanguageInput[];

  @Field(() => DeclarationWordsInput, {
    description: 'What stands before the articles, at most 5,000 characters each.',
  })
  preambles!: DeclarationWordsInput;

  @Field(() => [WrittenArticleInput], { description: 'The articles in their order, at most 60.' })
  articles!: WrittenArticleInput[];
}
@ObjectType()
@ReadableBy('everyone')
export class SaveDeclarationSuccess {
  @Field(() => DeclarationDraftType, { description: 'The draft as it is now.' })
  draft!: DeclarationDraftType;
}
export const SaveDeclarationResult = resultUnion('SaveDeclarationResult', SaveDeclarationSuccess, [
  DeclarationChangedProblem,
  CommitmentKeptProblem,
  InvalidInputProblem,
]);

@InputType()
export class PublishDeclarationInput {
  @Field(() => ID, { description: 'Which draft.' })
  id!: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What this edition corrects, at most 500 characters; everybody reads it.',
  })
  note?: string | null;
}
@ObjectType()
@ReadableBy('everyone')
export class PublishDeclarationSuccess {
  @Field(() => DeclarationType, { description: 'The declaration that everybody reads now.' })
  declaration!: DeclarationType;
}
export const PublishDeclarationResult = resultUnion(
  'PublishDeclarationResult',
  PublishDeclarationSuccess,
  [
    DeclarationChangedProblem,
    DeclarationIncompleteProblem,
    DeclarationUnchangedProblem,
    CommitmentKeptProblem,
    SummitNotAnnouncedProblem,
    InvalidInputProblem,
  ],
);

@InputType()
export class DiscardDeclarationInput {
  @Field(() => ID, { description: 'Which draft.' })
  id!: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision!: number;
}
@ObjectType()
@ReadableBy('everyone')
export class DiscardDeclarationSuccess {
  @Field(() => ID, { description: 'The draft that is gone.' })
  id!: string;
}
export const DiscardDeclarationResult = resultUnion(
  'DiscardDeclarationResult',
  DiscardDeclarationSuccess,
  [DeclarationChangedProblem, DeclarationPublishedProblem, InvalidInputProblem],
);
