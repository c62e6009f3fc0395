import { msg } from '@lingui/core/macro';
import { transportCodes } from '../../../features/participation/visit-words';
import { afterTakeAway, takeAwayInput } from '../../../features/participation/take-away-action';
import { PrepareTakeAwayDocument } from '../../../features/participation/take-away.generated';
import { numberIn } from '../../../features/summits/planning-fields';
import { pathTo } from '../../../shared/navigation/paths';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import type { Execute, PageContext } from '../../page-definition';
import {
  FieldVisitPageDocument,
  MoveFieldVisitPlaceDocument,
  SaveFieldVisitDocument,
  WaiveFieldVisitPlaceDocument,
} from './field-visit-page.generated';

type Form = Readonly<Record<string, string>>;
type Done = { to: string } | { errors: Record<string, string> };

/** What the forms of the page do: say where one meets, move or take away a place, prepare a manifest. */
export async function fieldVisitAction(
  form: Form,
  context: PageContext,
  execute: Execute,
): Promise<Done> {
  const { i18n, language, params } = context;
  const at = { summit: params['summit'] ?? '', session: params['session'] ?? '' };
  const own = pathTo(language, 'fieldVisit', at);
  const { summit, fieldVisits } = await execute(FieldVisitPageDocument, { summit: at.summit });
  const visit = fieldVisits?.find(({ slug }) => slug === at.session);
  if (summit === null || visit === undefined)
    return { errors: { form: i18n._(msg`There is no such field visit.`) } };
  switch (form['do']) {
    case 'paper': {
      const asked = { summit: summit.id, kind: 'manifest', session: visit.id } as const;
      const { prepareTakeAway } = await execute(PrepareTakeAwayDocument, {
        input: takeAwayInput(form, asked),
      });
      const where = { i18n, language, summit: at.summit, kind: 'manifest' } as const;
      return afterTakeAway(prepareTakeAway, where);
    }
    case 'move': {
      const { moveFieldVisitPlace } = await execute(MoveFieldVisitPlaceDocument, {
        input: { place: form['place'] ?? '', to: form['to'] ?? '' },
      });
      return isProblem(moveFieldVisitPlace)
        ? { errors: { places: problemMessage(i18n, moveFieldVisitPlace) } }
        : { to: `${own}?saved#places` };
    }
    case 'waive': {
      const { waiveFieldVisitPlace } = await execute(WaiveFieldVisitPlaceDocument, {
        input: { place: form['place'] ?? '' },
      });
      return isProblem(waiveFieldVisitPlace)
        ? { errors: { places: problemMessage(i18n, waiveFieldVisitPlace) } }
        : { to: `${own}?saved#places` };
    }
    default: {
      const { saveFieldVisit } = await execute(SaveFieldVisitDocument, {
        input: { session: visit.id, ...detailsIn(form) },
      });
      return isProblem(saveFieldVisit)
        ? { errors: problemErrors(i18n, saveFieldVisit, 'form') }
        : { to: `${own}?saved` };
    }
  }
}

function detailsIn(form: Form) {
  return {
    revision: numberIn(form['revision']),
    meetingPoint: form['meetingPoint'] ?? '',
    meetingTime: form['meetingTime'] ?? '',
    transport: transportCodes.find((code) => code === form['transport']) ?? 'ON_FOOT',
    transportSeats: numberIn(form['transportSeats']),
    isStepFree: form['isStepFree'] === 'yes',
    walkMetres: numberIn(form['walkMetres']),
    access: form['access'] ?? '',
    needsPhotoId: form['needsPhotoId'] === 'yes',
    notes: form['notes'] ?? '',
  };
}
