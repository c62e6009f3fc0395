import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { notFound } from '../../platform/faults';
import { ReadableBy } from '../../platform/graphql/audience';
import { WithApiKey } from '../../platform/graphql/key-scope';
import { resultOf } from '../../platform/graphql/result';
import {
  ApproveDraftInput,
  ApproveDraftResult,
  CreatePracticeInput,
  CreatePracticeResult,
  JustifyWarningsInput,
  JustifyWarningsResult,
  PracticeNumberInput,
  RecallDraftResult,
  SaveDraftInput,
  SaveDraftResult,
  StartDraftResult,
  SubmitDraftInput,
  SubmitDraftResult,
} from './practice-drafting.mutation-types';
import { PracticeDraftingService } from './practice-drafting.service';
import { PracticePublicationService } from './practice-publication.service';
import {
  WithdrawPracticeInput,
  WithdrawPracticeResult,
} from './practice-withdrawal.mutation-types';
import { PracticeSubmissionService } from './practice-submission.service';
import { PracticeWarningsService } from './practice-warnings.service';
import type { PracticeRow, VersionRow } from './practice.rows';
import { PracticeType, PracticeVersionType } from './practice.type';
import { PracticesService } from './practices.service';

@Resolver()
export class PracticesResolver {
  constructor(
    private readonly practices: PracticesService,
    private readonly drafting: PracticeDraftingService,
    private readonly submission: PracticeSubmissionService,
    private readonly warnings: PracticeWarningsService,
    private readonly publication: PracticePublicationService,
  ) {}

  @Query(() => PracticeType, {
    nullable: true,
    description:
      'A practice by its permanent number; null when it does not exist for the viewer. Withdrawn ones are a stub.',
  })
  @ReadableBy('useCase')
  practice(
    @Args('number', { type: () => Int }) number: number,
    @Context() { viewer }: RequestContext,
  ): Promise<PracticeRow | null> {
    return this.practices.findByNumber(viewer, number);
  }

  @Query(() => PracticeVersionType, {
    nullable: true,
    description: 'A frozen version of a practice.',
  })
  @ReadableBy('everyone')
  async practiceVersion(
    @Args('number', { type: () => Int }) number: number,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<VersionRow | null> {
    return (await this.practices.findVersion(number, version))?.version ?? null;
  }

  @Mutation(() => CreatePracticeResult, {
    description:
      'Begins a practice of one’s city with its title; the secretariat begins one on behalf of any city.',
  })
  @ReadableBy('members')
  @WithApiKey('write-drafts')
  createPractice(
    @Args('input') input: CreatePracticeInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(CreatePracticeResult, async () =>
      this.withPractice(context, await this.drafting.create(context.viewer, input)),
    );
  }

  @Mutation(() => StartDraftResult, {
    description: 'Opens the draft of a published practice, as a copy of its current version.',
  })
  @ReadableBy('members')
  @WithApiKey('write-drafts')
  startDraft(
    @Args('input') input: PracticeNumberInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(StartDraftResult, async () =>
      this.withPractice(context, await this.drafting.start(context.viewer, input)),
    );
  }

  @Mutation(() => SaveDraftResult, { description: 'Saves the touched fields of a draft.' })
  @ReadableBy('members')
  @WithApiKey('write-drafts')
  saveDraft(
    @Args('input') input: SaveDraftInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(SaveDraftResult, async () =>
      this.withPractice(context, await this.drafting.save(context.viewer, input)),
    );
  }

  @Mutation(() => JustifyWarningsResult, {
    description:
      'Says why passages that could harm somebody may stand. Reviewers read it beside the passage; it lasts until the passage changes.',
  })
  @ReadableBy('members')
  justifyWarnings(
    @Args('input') input: JustifyWarningsInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(JustifyWarningsResult, async () =>
      this.withPractice(context, await this.warnings.justify(context.viewer, input)),
    );
  }

  @Mutation(() => SubmitDraftResult, { description: 'Sends a draft to review.' })
  @ReadableBy('members')
  submitDraft(
    @Args('input') input: SubmitDraftInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(SubmitDraftResult, async () =>
      this.withPractice(context, await this.submission.submit(context.viewer, input)),
    );
  }

  @Mutation(() => RecallDraftResult, {
    description: 'Calls a submitted draft back, to go on writing.',
  })
  @ReadableBy('members')
  recallDraft(
    @Args('input') input: PracticeNumberInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(RecallDraftResult, async () =>
      this.withPractice(context, await this.submission.recall(context.viewer, input)),
    );
  }

  @Mutation(() => ApproveDraftResult, {
    description:
      'Approves for one’s city what the secretariat has sent in on its behalf; then a reviewer may publish it.',
  })
  @ReadableBy('members')
  approveDraft(
    @Args('input') input: ApproveDraftInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(ApproveDraftResult, async () =>
      this.withPractice(context, await this.submission.approveForCity(context.viewer, input)),
    );
  }

  @Mutation(() => WithdrawPracticeResult, {
    description: 'Takes a published practice off the public pages, with a reason.',
  })
  @ReadableBy('members')
  withdrawPractice(
    @Args('input') input: WithdrawPracticeInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(WithdrawPracticeResult, async () =>
      this.withPractice(context, await this.publication.withdraw(context.viewer, input)),
    );
  }

  private async withPractice(
    { viewer }: RequestContext,
    number: number,
  ): Promise<{ practice: PracticeRow }> {
    const practice = await this.practices.findByNumber(viewer, number);
    if (practice === null) throw notFound();
    return { practice };
  }
}
