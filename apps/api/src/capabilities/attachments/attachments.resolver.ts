import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { notFound } from '../../platform/faults';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { PracticesService, type PracticeRow } from '../practices';
import {
  DescribeAttachmentInput,
  DescribeAttachmentResult,
  RemoveAttachmentInput,
  RemoveAttachmentResult,
} from './attachment.mutation-types';
import { AttachmentsService } from './attachments.service';

@Resolver()
export class AttachmentsResolver {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly practices: PracticesService,
  ) {}

  @Mutation(() => DescribeAttachmentResult, {
    description: 'Changes what is said about a file of a draft, in its original language.',
  })
  @ReadableBy('members')
  describeAttachment(
    @Args('input') input: DescribeAttachmentInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(DescribeAttachmentResult, async () =>
      this.withPractice(context, await this.attachments.describe(context.viewer, input)),
    );
  }

  @Mutation(() => RemoveAttachmentResult, {
    description: 'Takes a file out of a draft. Published versions that show it go on doing so.',
  })
  @ReadableBy('members')
  removeAttachment(
    @Args('input') input: RemoveAttachmentInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(RemoveAttachmentResult, async () =>
      this.withPractice(context, await this.attachments.remove(context.viewer, input)),
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
