import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button, ButtonLink, Notice } from '@praxis/ui';
import { CallFacts } from '../../../features/participation/call-facts';
import { StartParticipationRequestDocument } from '../../../features/participation/participation.generated';
import styles from '../../../features/participation/participation.module.css';
import { PrivacyNote } from '../../../features/participation/privacy-note';
import { RequestLines } from '../../../features/participation/request-lines';
import type { ParticipatePageQuery } from '../../../shared/apollo/generated/operations';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { ParticipatePageDocument } from './participate-page.generated';

type Summit = NonNullable<ParticipatePageQuery['summit']>;

/** Where asking to take part begins: whom the call is for, what one has asked before, and the beginning of a request. */
function ParticipatePage({
  data: { summit, viewer },
  context: { form, language, url },
}: {
  data: ParticipatePageQuery;
  context: PageContext;
}) {
  const call = summit?.participationCall;
  if (summit === null || !call) return null;
  const own = (viewer?.participationRequests ?? []).filter(
    (request) => request.summit?.slug === summit.slug,
  );
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'summits'), words: <Trans>Summits</Trans> },
          { href: pathTo(language, 'summit', { summit: summit.slug }), of: summit },
        ]}
      />
      <h1>
        <Trans>Ask to take part</Trans>
      </h1>
      {form?.errors['form'] === undefined ? null : (
        <Notice tone="error" role="alert">
          <p>{form.errors['form']}</p>
        </Notice>
      )}
      <CallStanding call={call} />
      <CallFacts call={call} timeZone={summit.timeZone} language={language} />
      {own.length === 0 ? null : (
        <section className={styles['topic']} aria-labelledby="own">
          <h2 id="own">
            <Trans>Your requests for this summit</Trans>
          </h2>
          <RequestLines requests={own} language={language} />
        </section>
      )}
      {call.state === 'OPEN' ? (
        <Begin
          isSignedIn={viewer !== null}
          isFirst={own.length === 0}
          url={url}
          call={call}
          language={language}
        />
      ) : null}
    </>
  );
}

/** Why nothing can be asked now, and what to do then. */
function CallStanding({ call }: { call: NonNullable<Summit['participationCall']> }) {
  if (call.state === 'OPEN') return null;
  return (
    <Notice tone="warn">
      <p>
        {call.state === 'CLOSED' ? (
          <Trans>
            The call is closed. If you could not ask in time, write to{' '}
            <a href={`mailto:${call.contact}`}>{call.contact}</a>.
          </Trans>
        ) : (
          <Trans>The call is not open yet. Come back when it opens.</Trans>
        )}
      </p>
    </Notice>
  );
}

/** The beginning of a request. Nobody types anything before signing in: so nothing that was typed can be lost by it. */
function Begin({
  isSignedIn,
  isFirst,
  url,
  call,
  language,
}: {
  isSignedIn: boolean;
  isFirst: boolean;
  url: string;
  call: NonNullable<Summit['participationCall']>;
  language: PageContext['language'];
}) {
  return (
    <section className={styles['form']} aria-labelledby="begin">
      <h2 id="begin">
        <Trans>Your request</Trans>
      </h2>
      <p>
        <Trans>
          You say which authority asks, who comes, and what they need. It takes about eight minutes;
          you can stop at any time and go on later. One request is for people who come together or
          not at all.
        </Trans>
      </p>
      <PrivacyNote />
      {isSignedIn ? (
        <form method="post">
          <Button type="submit">
            {isFirst ? <Trans>Begin a request</Trans> : <Trans>Begin another request</Trans>}
          </Button>
        </form>
      ) : (
        <>
          <p>
            <Trans>
              You need an account to ask. If you have none, ask{' '}
              <a href={`mailto:${call.contact}`}>{call.contact}</a> for an invitation.
            </Trans>
          </p>
          <p>
            <ButtonLink href={`${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}`}>
              <Trans>Sign in to ask</Trans>
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  );
}

export const page = definePage({
  document: ParticipatePageDocument,
  variables: ({ params }) => ({ summit: params['summit'] ?? '' }),
  changes: true,
  outcome: ({ summit }) => (summit?.participationCall ? null : { status: 404 }),
  head: ({ summit }, { i18n, form }) => {
    const title = i18n._(msg`Ask to take part: ${summit?.title ?? ''}`);
    return {
      title: form === null ? title : i18n._(msg`Error: ${title}`),
      description: i18n._(msg`Until when this summit takes requests to take part, and from whom.`),
    };
  },
  Component: ParticipatePage,
  action: async (_form, { params, language, i18n, url }, execute) => {
    const slug = params['summit'] ?? '';
    const { summit, viewer } = await execute(ParticipatePageDocument, { summit: slug });
    if (viewer === null)
      return { to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` };
    if (summit === null) return { errors: { form: i18n._(msg`There is no such summit.`) } };
    const { startParticipationRequest: started } = await execute(
      StartParticipationRequestDocument,
      { input: { summit: summit.id } },
    );
    return isProblem(started)
      ? { errors: { form: problemMessage(i18n, started) } }
      : { to: pathTo(language, 'writeRequest', { summit: slug, request: started.request.id }) };
  },
});
