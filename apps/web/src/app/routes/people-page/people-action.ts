import { msg } from '@lingui/core/macro';
import {
  afterTakeAway,
  paperKinds,
  takeAwayInput,
} from '../../../features/participation/take-away-action';
import { PrepareTakeAwayDocument } from '../../../features/participation/take-away.generated';
import { entriesOf } from '../../../features/summits/planning-fields';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import type { Execute, PageContext } from '../../page-definition';
import { MarkAttendanceDocument, PeoplePageDocument } from './people-page.generated';

/** What the forms of the page do: say who was there, or prepare a paper. */
export async function peopleAction(
  form: Readonly<Record<string, string>>,
  { i18n, language, params, query }: PageContext,
  execute: Execute,
): Promise<{ to: string } | { errors: Record<string, string> }> {
  const slug = params['summit'] ?? '';
  const { summit } = await execute(PeoplePageDocument, { summit: slug });
  if (summit === null) return { errors: { form: i18n._(msg`There is no such summit.`) } };
  if (form['do'] === 'paper') {
    const kind = paperKinds.find((each) => each === form['paper']) ?? 'attendance';
    const { prepareTakeAway } = await execute(PrepareTakeAwayDocument, {
      input: takeAwayInput(form, { summit: summit.id, kind }),
    });
    return afterTakeAway(prepareTakeAway, { i18n, language, summit: slug, kind });
  }
  const { markAttendance } = await execute(MarkAttendanceDocument, {
    input: {
      summit: summit.id,
      marks: entriesOf(form['shown']).map((request) => ({
        request,
        people: entriesOf(form[`at-${request}`]).map(Number),
      })),
    },
  });
  if (isProblem(markAttendance)) return { errors: { form: problemMessage(i18n, markAttendance) } };
  const next = new URLSearchParams(query);
  next.set('saved', '');
  return { to: `${pathTo(language, 'people', { summit: slug })}?${next.toString()}` };
}
