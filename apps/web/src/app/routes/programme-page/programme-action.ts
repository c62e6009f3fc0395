import { msg } from '@lingui/core/macro';
import { roomsMax } from '@praxis/domain/summits';
import { numberIn } from '../../../features/summits/planning-fields';
import { pathTo } from '../../../shared/navigation/paths';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import type { Execute, PageContext } from '../../page-definition';
import {
  MoveSessionDocument,
  ProgrammePageDocument,
  SaveRoomsDocument,
} from './programme-page.generated';

type Form = Readonly<Record<string, string>>;
type Done = { to: string } | { errors: Record<string, string> };

/** What the forms of the page do: save the rooms, or move a session. */
export async function programmeAction(
  form: Form,
  context: PageContext,
  execute: Execute,
): Promise<Done> {
  const slug = context.params['summit'] ?? '';
  const own = pathTo(context.language, 'programme', { summit: slug });
  if (form['do'] === 'rooms') return saveRooms(form, { slug, own }, context, execute);
  const { i18n } = context;
  const [kind = '', to = ''] = (form['to'] ?? '').split(' ');
  const { moveSession } = await execute(MoveSessionDocument, {
    input: {
      id: form['session'] ?? '',
      revision: numberIn(form['revision']) ?? 0,
      ...(kind === 'day' ? { day: to } : { room: to }),
    },
  });
  return isProblem(moveSession)
    ? { errors: { form: problemMessage(i18n, moveSession) } }
    : { to: `${own}?saved` };
}

async function saveRooms(
  form: Form,
  { slug, own }: { slug: string; own: string },
  { i18n }: PageContext,
  execute: Execute,
): Promise<Done> {
  const { summit } = await execute(ProgrammePageDocument, { summit: slug });
  if (summit === null) return { errors: { form: i18n._(msg`There is no such summit.`) } };
  const rows = Array.from({ length: roomsMax }, (_, i) => i).filter(
    (i) => (form[`room-name-${String(i)}`] ?? '').trim() !== '',
  );
  const { saveRooms: saved } = await execute(SaveRoomsDocument, {
    input: {
      summit: summit.id,
      rooms: rows.map((i) => {
        const id = form[`room-id-${String(i)}`] ?? '';
        return {
          ...(id === '' ? {} : { id }),
          name: form[`room-name-${String(i)}`] ?? '',
          capacity: numberIn(form[`room-capacity-${String(i)}`]),
        };
      }),
    },
  });
  const controlOf = (path: string): string => {
    const [, row = '0', part = 'name'] = path.split('.');
    const control = part === 'capacity' ? 'capacity' : 'name';
    return `room-${control}-${String(rows[Number(row)] ?? 0)}`;
  };
  return isProblem(saved)
    ? { errors: problemErrors(i18n, saved, 'form', controlOf) }
    : { to: `${own}?saved#rooms` };
}
