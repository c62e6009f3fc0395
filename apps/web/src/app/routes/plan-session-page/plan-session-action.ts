import { msg } from '@lingui/core/macro';
import { numberIn } from '../../../features/summits/planning-fields';
import type { PlanSessionPageQuery } from '../../../shared/apollo/generated/operations';
import { pathTo } from '../../../shared/navigation/paths';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import type { Execute, PageContext } from '../../page-definition';
import {
  AskSpeakerDocument,
  PlanSessionPageDocument,
  RemoveSessionDocument,
  RemoveSpeakerNameDocument,
  SaveSessionDocument,
} from './plan-session-page.generated';
import { controlOf, readSessionForm } from './read-session-form';
import type { Planned } from './session-form';

type Form = Readonly<Record<string, string>>;
type Done = { to: string } | { errors: Record<string, string> };

/** The session that a page is about; null for a new one. */
export function plannedAt(data: PlanSessionPageQuery, { params }: PageContext): Planned | null {
  const sessions = data.summit?.programme?.sessions ?? [];
  return sessions.find(({ slug }) => slug === params['session']) ?? null;
}

/** What the forms of the page do: save the session, remove it, or ask a speaker. */
export async function planSessionAction(
  form: Form,
  context: PageContext,
  execute: Execute,
): Promise<Done> {
  const { language, i18n, params } = context;
  const data = await execute(PlanSessionPageDocument, { summit: params['summit'] ?? '' });
  if (data.summit === null) return { errors: { form: i18n._(msg`There is no such summit.`) } };
  const known = plannedAt(data, context);
  const at = { summit: data.summit.slug };
  const list = pathTo(language, 'programme', at);
  if (form['do'] === 'ask' && known !== null) {
    const own = pathTo(language, 'planSession', { ...at, session: known.slug });
    return ask(form, { id: known.id, own }, context, execute);
  }
  if (form['do'] === 'unname' && known !== null) {
    const { removeSpeakerName } = await execute(RemoveSpeakerNameDocument, {
      input: { summit: data.summit.id, name: form['name'] ?? '' },
    });
    // The address of the session may have told the name: it is found anew.
    const again = await execute(PlanSessionPageDocument, { summit: data.summit.slug });
    const moved = again.summit?.programme?.sessions.find(({ id }) => id === known.id) ?? known;
    return isProblem(removeSpeakerName)
      ? { errors: { asked: problemMessage(i18n, removeSpeakerName) } }
      : { to: `${pathTo(language, 'planSession', { ...at, session: moved.slug })}?unnamed` };
  }
  if (form['do'] === 'remove' && known !== null) {
    const { removeSession } = await execute(RemoveSessionDocument, {
      input: { id: known.id, revision: numberIn(form['revision']) ?? 0 },
    });
    return isProblem(removeSession)
      ? { errors: { form: problemMessage(i18n, removeSession) } }
      : { to: `${list}?saved` };
  }
  const input = readSessionForm(form, data.summit.id);
  const { saveSession } = await execute(SaveSessionDocument, {
    input: known === null ? input : { ...input, id: known.id },
  });
  if (isProblem(saveSession))
    return {
      errors: problemErrors(i18n, saveSession, 'form', (path) => controlOf(path, form)),
    };
  return { to: `${list}?saved#session-${saveSession.session.slug}` };
}

async function ask(
  form: Form,
  { id: session, own }: { id: string; own: string },
  { i18n }: PageContext,
  execute: Execute,
): Promise<Done> {
  const { askSpeaker } = await execute(AskSpeakerDocument, {
    input: {
      session,
      name: form['name'] ?? '',
      address: form['address'] ?? '',
      language: form['language'] === 'FR' ? 'FR' : form['language'] === 'ES' ? 'ES' : 'EN',
    },
  });
  const control = `address-${form['row'] ?? '0'}`;
  return isProblem(askSpeaker)
    ? { errors: problemErrors(i18n, askSpeaker, control, () => control) }
    : { to: `${own}?asked#asked` };
}
