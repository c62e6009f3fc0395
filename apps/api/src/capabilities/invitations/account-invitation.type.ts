import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { accountInvitationPurposes } from '@praxis/domain/accounts';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { CityRoleEnum, TooManyAttemptsProblem, ViewerType } from '../accounts';

export const AccountInvitationPurposeEnum = enumOf(
  accountInvitationPurposes,
  'AccountInvitationPurpose',
  'What an invitation to an account is for.',
);

@ObjectType('AccountInvitation', {
  description:
    'An invitation to an account that waits for an answer, as those see it who may send such. Answered, it is forgotten.',
})
@ReadableBy('everyone')
export class AccountInvitationType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The mail address that was invited.' })
  address!: string;

  @Field(() => CityRoleEnum, {
    nullable: true,
    description: 'The role in the team of the city; null for an office.',
  })
  role!: string | null;

  @Field({ description: 'When it was sent.' })
  invitedAt!: Date;

  @Field({ description: 'When its link ends.' })
  expiresAt!: Date;
}

@ObjectType('OpenAccountInvitation', {
  description: 'What the link of an invitation invites to, for whoever has it.',
})
@ReadableBy('everyone')
export class OpenAccountInvitationType {
  @Field(() => AccountInvitationPurposeEnum, { description: 'What it is for.' })
  purpose!: string;

  @Field({ description: 'The mail address that was invited.' })
  address!: string;

  @Field(() => Boolean, {
    description: 'Whether the address has an account: then that account accepts, signed in.',
  })
  hasAccount!: boolean;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The link was used, taken back, has ended, or never was one; it is not said which.',
})
@ReadableBy('everyone')
export class AccountInvitationOverProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The invited address has an account: only that account accepts.',
})
@ReadableBy('everyone')
export class InvitedAccountNeededProblem extends ProblemType {}

@InputType()
export class InviteAccountsInput {
  @Field(() => [String], { description: 'One to 50 mail addresses; each gets a mail of its own.' })
  addresses!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The name in addresses of a summit that calls for participation. Or a city.',
  })
  summit?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name in addresses of the city whose team it is. Or a summit.',
  })
  city?: string | null;

  @Field(() => CityRoleEnum, {
    nullable: true,
    description: 'What they may do for the city; only with a city.',
  })
  role?: string | null;

  @Field(() => LanguageEnum, { description: 'The language of the mail.' })
  language!: string;
}

@ObjectType({
  description: 'The mails are on their way. It says nothing about who has an account.',
})
@ReadableBy('everyone')
export class InviteAccountsSuccess {
  @Field(() => Int, { description: 'How many different addresses were invited.' })
  count!: number;
}
export const InviteAccountsResult = resultUnion('InviteAccountsResult', InviteAccountsSuccess, [
  TooManyAttemptsProblem,
  InvalidInputProblem,
]);

@InputType()
export class RevokeAccountInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  id!: string;
}

@ObjectType({ description: 'Its link no longer works, and its address is forgotten.' })
@ReadableBy('everyone')
export class RevokeAccountInvitationSuccess {
  @Field(() => ID, { description: 'The invitation that is gone.' })
  id!: string;
}
export const RevokeAccountInvitationResult = resultUnion(
  'RevokeAccountInvitationResult',
  RevokeAccountInvitationSuccess,
  [InvalidInputProblem],
);

@InputType()
export class OpenInvitedAccountInput {
  @Field({ description: 'The key in the link of the mail.' })
  key!: string;

  @Field({ description: 'The name beside what they write, of 1 to 120 characters.' })
  displayName!: string;

  @Field(() => LanguageEnum, { description: 'The language of mails to them.' })
  language!: string;

  @Field({
    description:
      'A password of 12 to 128 characters, and not one that is among the first that are guessed.',
  })
  password!: string;
}

@ObjectType({
  description: 'The account is made and signed in: the answer set the session cookie.',
})
@ReadableBy('everyone')
export class OpenInvitedAccountSuccess {
  @Field(() => ViewerType, { description: 'The new account.' })
  viewer!: ViewerType;
}
export const OpenInvitedAccountResult = resultUnion(
  'OpenInvitedAccountResult',
  OpenInvitedAccountSuccess,
  [
    AccountInvitationOverProblem,
    InvitedAccountNeededProblem,
    TooManyAttemptsProblem,
    InvalidInputProblem,
  ],
);

@InputType()
export class AcceptAccountInvitationInput {
  @Field({ description: 'The key in the link of the mail.' })
  key!: string;
}

@ObjectType({ description: 'The invitation is used up; a team has its new member.' })
@ReadableBy('everyone')
export class AcceptAccountInvitationSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  isAccepted!: boolean;
}
export const AcceptAccountInvitationResult = resultUnion(
  'AcceptAccountInvitationResult',
  AcceptAccountInvitationSuccess,
  [
    AccountInvitationOverProblem,
    InvitedAccountNeededProblem,
    TooManyAttemptsProblem,
    InvalidInputProblem,
  ],
);
