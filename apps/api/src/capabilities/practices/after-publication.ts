import { answerAfterPublication, isConfirmationDue } from '@praxis/domain/confirmations';
import type { PracticeContent } from '@praxis/domain/practices';
import { dayOf } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import type { PracticeVersion } from './practice-version.entity';
import { Practice } from './practice.entity';

/** With which version feeds and alerts count from now on: a minor edit leaves it at the one before, or where that left it. */
export function newsAfter(
  last: Pick<PracticeVersion, 'id' | 'repeatsId' | 'isMinor'> | null,
  minorEdit: string | null,
): Partial<Pick<Practice, 'newsVersionId'>> {
  if (minorEdit === null) return { newsVersionId: null };
  return last === null || last.isMinor ? {} : { newsVersionId: last.repeatsId ?? last.id };
}

/** What stays of what the city said of how it stands, beside a version that says it anew. */
export async function standingAfter(
  db: EntityManager,
  id: string,
  { lifecycleStatus, statusConfirmedOn }: PracticeContent['facts'],
  {
    before,
    publishedAt,
  }: { before: PracticeContent['facts']['lifecycleStatus']; publishedAt: Date },
): Promise<Pick<Practice, 'answeredStatus' | 'answeredOn' | 'isUnconfirmed'>> {
  const { answeredStatus, answeredOn, isUnconfirmed } = await db.findOneOrFail(Practice, {
    where: { id },
    select: { answeredStatus: true, answeredOn: true, isUnconfirmed: true },
  });
  const answer = answerAfterPublication(
    { status: answeredStatus, on: answeredOn },
    { status: lifecycleStatus, on: statusConfirmedOn },
    before,
  );
  const saidOn = answer?.on ?? statusConfirmedOn ?? dayOf(publishedAt);
  const status = answer?.status ?? lifecycleStatus;
  return {
    answeredStatus: answer?.status ?? null,
    answeredOn: answer?.on ?? null,
    isUnconfirmed: isUnconfirmed && isConfirmationDue(saidOn, status, publishedAt),
  };
}
