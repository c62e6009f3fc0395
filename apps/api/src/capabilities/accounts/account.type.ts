import { Field, ID, ObjectType } from '@nestjs/graphql';
import { cityRoles, globalRoles } from '@praxis/domain/accounts';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';

export const RoleEnum = enumOf(globalRoles, 'Role', 'What a person may do for the whole platform.');
export const CityRoleEnum = enumOf(
  cityRoles,
  'CityRole',
  'What a person may do for a city: an editor writes its practices, a coordinator also answers for its team.',
);

@ObjectType('Account', { description: 'A person, as others see them.' })
@ReadableBy('everyone')
export class AccountType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The name beside comments and reviews.' })
  displayName!: string;
}

@ObjectType('SignInSession', {
  description: 'A browser or another program in which a person is signed in.',
})
@ReadableBy('self')
export class SignInSessionType {
  accountId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The browser by its proper name, as Firefox; null for other programs.',
  })
  browser!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The operating system by its proper name, as Windows; null when it is not known.',
  })
  system!: string | null;

  @Field()
  startedAt!: Date;

  @Field({ description: 'To the minute.' })
  lastSeenAt!: Date;

  @Field({ description: 'Whether it is the one this request came with.' })
  isCurrent!: boolean;
}

@ObjectType('Viewer', { description: 'The person who is asking, with what is theirs alone.' })
@ReadableBy('self')
export class ViewerType {
  accountId!: string;

  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;

  @Field()
  email!: string;

  @Field(() => LanguageEnum, { description: 'The language of mails.' })
  language!: string;

  @Field(() => [RoleEnum])
  roles!: string[];
}

@ObjectType('DemoAccount', {
  description: 'An account of the demonstration, shown on the sign-in page.',
})
@ReadableBy('everyone')
export class DemoAccountType {
  @Field()
  email!: string;

  @Field()
  password!: string;
}
