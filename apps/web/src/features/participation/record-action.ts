import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Language } from '@praxis/domain/shared';
import type { Execute } from '../../shared/apollo/execute';
import type { OpenedRecordFragment } from '../../shared/apollo/generated/operations';
import type { PostedForm } from '../../shared/forms/posted-form';
import { formatMoment } from '../../shared/formatting/formatting';
import { problemErrors } from '../../shared/problems/problem-errors';
import { isProblem, problemMessage } from '../../shared/problems/problem-message';
import { AskForMoreRecordsDocument, OpenParticipationRecordDocument } from './records.generated';

/** The record that was opened by the form that was just posted; null otherwise: it stands in no other answer. */
export function recordIn(form: PostedForm | null): OpenedRecordFragment | null {
  const text = form?.done?.['record'];
  return text === undefined ? null : (JSON.parse(text) as OpenedRecordFragment);
}

/** Opens the record of a request: said in this answer alone. */
export async function openRecord(
  { request, i18n, language }: { request: string; i18n: I18n; language: Language },
  execute: Execute,
): Promise<{ done: Record<string, string> } | { errors: Record<string, string> }> {
  const { openParticipationRecord: opened } = await execute(OpenParticipationRecordDocument, {
    input: { request },
  });
  if (opened.__typename === 'OpenParticipationRecordSuccess')
    return { done: { record: JSON.stringify(opened.answers) } };
  const parts = [problemMessage(i18n, opened)];
  if (opened.__typename === 'RecordBudgetSpentProblem') {
    const from = formatMoment(opened.againFrom, language);
    parts.push(i18n._(msg`You can go on from ${from}.`));
    return { errors: { budget: parts.join(' ') } };
  }
  return { errors: { record: parts.join(' ') } };
}

/** Asks a second person to agree to more records within the hour. */
export async function askForMore(
  form: Readonly<Record<string, string>>,
  { summit, to, i18n }: { summit: string; to: string; i18n: I18n },
  execute: Execute,
): Promise<{ to: string } | { errors: Record<string, string> }> {
  const { askForMoreRecords: asked } = await execute(AskForMoreRecordsDocument, {
    input: {
      ...{ summit, records: Math.trunc(Number(form['records'])) || 0 },
      reason: form['reason'] ?? '',
    },
  });
  return isProblem(asked) ? { errors: problemErrors(i18n, asked, 'more') } : { to };
}
