import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import { inviteAction, isInvitation } from '../../../features/invitations/invite-action';
import { InvitePart } from '../../../features/invitations/invite-part';
import { CallFacts } from '../../../features/participation/call-facts';
import styles from '../../../features/summits/planning.module.css';
import type { ParticipationCallPageQuery } from '../../../shared/apollo/generated/operations';
import { pathTo } from '../../../shared/navigation/paths';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOf } from '../organisers-only';
import { CallForm } from './call-form';
import {
  ParticipationCallPageDocument,
  SaveParticipationCallDocument,
} from './participation-call-page.generated';
import { readCallForm } from './read-call-form';

/** Calling for participation, with what everybody will read. */
function ParticipationCallPage({
  data,
  context: { form, language, query },
}: {
  data: ParticipationCallPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const { summit } = data;
  if (summit === null) return null;
  const { participationCall: call } = summit;
  const isInviting = form?.values['intent'] !== undefined;
  return (
    <>
      <OrganiserTrail summit={summit} language={language} />
      <h1>
        <Trans>Call for participation</Trans>
      </h1>
      {query.has('saved') && form === null ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>Saved.</Trans>
          </p>
        </Notice>
      ) : null}
      <p className={styles['lead']}>
        <Trans>
          All times are those of {summit.timeZone}. Everybody reads the call once the summit is
          announced.
        </Trans>
      </p>
      {call === null ? null : (
        <section className={styles['section']} aria-labelledby="preview">
          <h2 id="preview">
            <Trans>How it reads</Trans>
          </h2>
          <CallFacts call={call} timeZone={summit.timeZone} language={language} />
        </section>
      )}
      <CallForm data={data} form={isInviting ? null : form} />
      {call === null || summit.invitations === null || summit.status === 'DRAFT' ? null : (
        <InvitePart
          title={t`Invite offices`}
          invitations={summit.invitations}
          isSent={query.has('invited')}
          form={isInviting ? form : null}
          language={language}
        />
      )}
    </>
  );
}

export const page = definePage({
  document: ParticipationCallPageDocument,
  variables: ({ params }) => ({ summit: params['summit'] ?? '' }),
  isPrivate: true,
  outcome: ({ viewer, summit }, context) => organisersOf(summit, viewer, context),
  head: (_data, { i18n, form }) => {
    const title = i18n._(msg`Call for participation`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: ParticipationCallPage,
  action: async (form, { language, i18n, params }, execute) => {
    const slug = params['summit'] ?? '';
    if (isInvitation(form))
      return inviteAction(form, { summit: slug }, i18n, execute, {
        sent: `${pathTo(language, 'participationCall', { summit: slug })}?invited`,
        revoked: pathTo(language, 'participationCall', { summit: slug }),
      });
    const { summit } = await execute(ParticipationCallPageDocument, { summit: slug });
    if (summit === null) return { errors: { form: i18n._(msg`There is no such summit.`) } };
    const { saveParticipationCall } = await execute(SaveParticipationCallDocument, {
      input: readCallForm(form, summit.id),
    });
    if (isProblem(saveParticipationCall))
      return {
        errors: problemErrors(
          i18n,
          saveParticipationCall,
          'form',
          (path) => path.split('.')[0] ?? path,
        ),
      };
    return { to: `${pathTo(language, 'participationCall', { summit: slug })}?saved` };
  },
});
