import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { defineLoader } from '../../platform/graphql/loaders';
import { InvalidInputProblem } from '../../platform/graphql/problem.type';
import { resultOf, resultUnion } from '../../platform/graphql/result';
import { ViewerType } from '../accounts';
import { CalendarsService } from './calendars.service';
import type { SessionRow } from './summit.rows';
import { SessionType } from './summit.type';

@InputType()
export class ChooseSessionInput {
  @Field(() => ID, { description: 'The id of a session whose time is known.' })
  session!: string;

  @Field({ description: 'Whether it is wanted in the calendar.' })
  isChosen!: boolean;
}
@ObjectType()
@ReadableBy('everyone')
export class ChooseSessionSuccess {
  @Field(() => SessionType, { description: 'The session.' })
  session!: SessionType;
}
const ChooseSessionResult = resultUnion('ChooseSessionResult', ChooseSessionSuccess, [
  InvalidInputProblem,
]);

@InputType()
export class SetCalendarAddressInput {
  @Field({
    description: 'Whether there is to be an address: a new one each time. Without, there is none.',
  })
  isWanted!: boolean;
}
@ObjectType()
@ReadableBy('members')
export class SetCalendarAddressSuccess {
  @Field(() => String, {
    nullable: true,
    description: 'The secret address; whoever knows it reads what was chosen.',
  })
  address!: string | null;
}
const SetCalendarAddressResult = resultUnion(
  'SetCalendarAddressResult',
  SetCalendarAddressSuccess,
  [InvalidInputProblem],
);

/** Of the sessions, those that the viewer has chosen. */
const isChosenByViewer = defineLoader<string, boolean>({
  name: 'isChosenByViewer',
  load: async (ids, { database, viewer }) => {
    if (viewer.kind === 'visitor') return ids.map(() => false);
    const rows = await database.rows<{ id: string }>(
      'chosen-of-sessions',
      'select session_id as id from chosen_session where account_id = $1 and session_id = any($2::uuid[])',
      [viewer.accountId, ids],
    );
    const chosen = new Set(rows.map(({ id }) => id));
    return ids.map((id) => chosen.has(id));
  },
});

/** Sessions in people’s own calendars. */
@Resolver(() => SessionType)
export class CalendarsResolver {
  constructor(private readonly calendars: CalendarsService) {}

  @ResolveField(() => Boolean, { description: 'Whether the viewer wants it in her calendar.' })
  @ReadableBy('everyone')
  viewerHasChosen(
    { id }: SessionRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<boolean> {
    return loaders.of(isChosenByViewer).load(id);
  }

  @Mutation(() => ChooseSessionResult, {
    description: 'Puts a session into one’s calendar, or takes it out.',
  })
  @ReadableBy('members')
  chooseSession(
    @Args('input') input: ChooseSessionInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(ChooseSessionResult, async () => ({
      session: await this.calendars.choose(viewer, input),
    }));
  }

  @Mutation(() => SetCalendarAddressResult, {
    description:
      'Makes a secret address at which a calendar program finds what one has chosen; the one before no longer answers.',
  })
  @ReadableBy('members')
  setCalendarAddress(
    @Args('input') input: SetCalendarAddressInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(SetCalendarAddressResult, async () => ({
      address: await this.calendars.setAddress(viewer, input),
    }));
  }
}

/** One's own calendar, seen from the desk. */
@Resolver(() => ViewerType)
export class ViewerCalendarResolver {
  constructor(private readonly calendars: CalendarsService) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'The secret address of the calendar; null when there is none.',
  })
  @ReadableBy('self')
  calendarAddress(
    _viewer: ViewerType,
    _args: unknown,
    { viewer }: RequestContext,
  ): Promise<string | null> {
    return this.calendars.address(viewer);
  }

  @ResolveField(() => [SessionType], {
    description: 'The sessions in the calendar, in the order of time.',
  })
  @ReadableBy('self')
  chosenSessions(
    _viewer: ViewerType,
    _args: unknown,
    { viewer }: RequestContext,
  ): Promise<SessionRow[]> {
    return this.calendars.chosen(viewer);
  }
}
