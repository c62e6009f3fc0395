import { ResolveField, Resolver } from '@nestjs/graphql';
import { canReadDraft, practiceFields, type PracticeContent } from '@praxis/domain/practices';
import { isFieldChanged } from '@praxis/domain/reviews';
import type { RequestContext } from '../../platform/auth/request-context';
import { contentOfRow, draftOfPractice } from '../practices';
import { judgedContentOf, remarksOfReview, type RemarkRow, type ReviewRow } from './review.rows';
import { ReviewRemarkType, ReviewType } from './review.type';

const places = new Map(practiceFields.map(({ name, task }, place) => [name, { task, place }]));

/** In the order of the template. */
export function inTemplateOrder<Row extends Pick<RemarkRow, 'field'>>(
  remarks: readonly Row[],
): Row[] {
  const placeOf = ({ field }: Row): number => places.get(field)?.place ?? 0;
  return [...remarks].sort((a, b) => placeOf(a) - placeOf(b));
}

@Resolver(() => ReviewType)
export class ReviewRemarksResolver {
  @ResolveField(() => [ReviewRemarkType], {
    description: 'What was remarked on single fields, in the order of the template.',
  })
  async remarks(
    review: ReviewRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<ReviewRemarkType[]> {
    const remarks = await context.loaders.of(remarksOfReview).load(review.id);
    if (remarks.length === 0) return [];
    const [before, after] = await Promise.all([
      context.loaders.of(judgedContentOf).load(review.id),
      draftSentIn(review.practiceId, context),
    ]);
    return inTemplateOrder(remarks).map(({ field, text }) => ({
      field,
      text,
      task: places.get(field)?.task ?? 'basics',
      isChanged:
        before === null || after === null ? null : isFieldChanged(field, before.judged, after),
    }));
  }
}

/** What the draft says that waits for a decision, for those who may read it; null when none does. */
async function draftSentIn(
  practiceId: string,
  context: RequestContext,
): Promise<PracticeContent | null> {
  const draft = await context.loaders.of(draftOfPractice).load(practiceId);
  return draft?.draftState === 'submitted' &&
    canReadDraft(context.viewer, { ...draft, id: practiceId })
    ? contentOfRow(draft, context)
    : null;
}
