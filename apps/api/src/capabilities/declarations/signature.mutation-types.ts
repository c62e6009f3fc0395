import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { signatoryOffices } from '@praxis/domain/declarations';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { DeclarationType } from './declaration.type';

export const SignatoryOfficeEnum = enumOf(
  signatoryOffices,
  'SignatoryOffice',
  'The office in whose name a city signs.',
);

@ObjectType('DeclarationSignature', {
  description: 'A city’s signature under a declaration. It names an office, never a person.',
})
@ReadableBy('everyone')
export class DeclarationSignatureType {
  @Field(() => ID)
  id!: string;

  @Field(() => SignatoryOfficeEnum, { description: 'In whose name the city signed.' })
  office!: string;

  @Field({
    description: 'The decision by which the city mandated its member, in the city’s words.',
  })
  mandate!: string;

  @Field({ description: 'When it signed.' })
  signedAt!: Date;

  @Field(() => Int, {
    nullable: true,
    description:
      'The edition of the text that it signed; null where only commitments are known, from sources.',
  })
  edition!: number | null;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The declaration is not open for signature.',
})
@ReadableBy('everyone')
export class SignatureClosedProblem extends ProblemType {}

@ObjectType({ implements: () => [ProblemType], description: 'The city has signed already.' })
@ReadableBy('everyone')
export class AlreadySignedProblem extends ProblemType {
  @Field({ description: 'When it signed.' })
  signedAt!: Date;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'There is no signature of the city that could be withdrawn.',
})
@ReadableBy('everyone')
export class NotSignedProblem extends ProblemType {}

@InputType()
export class SignDeclarationInput {
  @Field({ description: 'The declaration’s name in addresses.' })
  declaration!: string;

  @Field({ description: 'The city’s name in addresses; one that the viewer coordinates.' })
  city!: string;

  @Field(() => SignatoryOfficeEnum, { description: 'In whose name the city signs.' })
  office!: string;

  @Field({
    description:
      'The decision by which the city mandates its member: “City council, 12 March 2027”. One line, at most 300 characters; public.',
  })
  mandate!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class SignDeclarationSuccess {
  @Field(() => DeclarationType)
  declaration!: DeclarationType;
}
export const SignDeclarationResult = resultUnion('SignDeclarationResult', SignDeclarationSuccess, [
  SignatureClosedProblem,
  AlreadySignedProblem,
  InvalidInputProblem,
]);

@InputType()
export class WithdrawSignatureInput {
  @Field({ description: 'The declaration’s name in addresses.' })
  declaration!: string;

  @Field({ description: 'The city’s name in addresses.' })
  city!: string;

  @Field({
    description: 'Why, at most 500 characters; between the city and the secretariat.',
  })
  reason!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class WithdrawSignatureSuccess {
  @Field(() => DeclarationType)
  declaration!: DeclarationType;
}
export const WithdrawSignatureResult = resultUnion(
  'WithdrawSignatureResult',
  WithdrawSignatureSuccess,
  [NotSignedProblem, InvalidInputProblem],
);

@InputType()
export class OpenForSignatureInput {
  @Field({ description: 'The declaration’s name in addresses.' })
  declaration!: string;

  @Field({ description: 'False closes it; signatures stand.' })
  isOpen!: boolean;
}
@ObjectType()
@ReadableBy('everyone')
export class OpenForSignatureSuccess {
  @Field(() => DeclarationType)
  declaration!: DeclarationType;
}
export const OpenForSignatureResult = resultUnion(
  'OpenForSignatureResult',
  OpenForSignatureSuccess,
  [InvalidInputProblem],
);
