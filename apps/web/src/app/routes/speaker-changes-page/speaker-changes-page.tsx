import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, Notice } from '@praxis/ui';
import { sessionOf, summitOf } from '../../../features/summits/invited-to';
import { briefFieldLabel, hasChanged } from '../../../features/summits/brief-delta-words';
import styles from '../../../features/summits/planning.module.css';
import { StudyName, StudyVersions, StudyWords } from '../../../features/summits/study-change';
import type { SpeakerChangesPageQuery } from '../../../shared/apollo/generated/operations';
import { Differences, DifferenceText } from '../../../shared/differences/differences';
import { formatMoment } from '../../../shared/formatting/formatting';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { SpeakerChangesPageDocument, TakeBriefDocument } from './speaker-changes-page.generated';

type Delta = NonNullable<NonNullable<SpeakerChangesPageQuery['speakerInvitation']>['briefDelta']>;

/** What has changed since the brief that a speaker has in hand, behind the link of a mail. */
function SpeakerChangesPage({
  data: { speakerInvitation: invitation },
  context: { form, language, params },
}: {
  data: SpeakerChangesPageQuery;
  context: PageContext;
}) {
  const delta = invitation?.briefDelta ?? null;
  if (invitation === null || delta === null) return null;
  return (
    <>
      <Trail
        ancestors={[
          {
            href: pathTo(language, 'speaker', { key: params['key'] ?? '' }),
            words: <Trans>Your answer</Trans>,
          },
        ]}
      />
      <h1>
        <Trans>What has changed in your brief</Trans>
      </h1>
      <p>
        <Title of={summitOf(invitation)} />, <Title of={sessionOf(invitation)} />
      </p>
      {form === null ? null : (
        <Notice tone="error" role="alert">
          <p>{form.errors['form']}</p>
        </Notice>
      )}
      <p className={styles['lead']}>
        <Since delta={delta} language={language} />
      </p>
      <Changes delta={delta} language={language} />
      <form method="post" className={styles['section']}>
        <p className={styles['lead']}>
          <Trans>
            Take the brief away as it is now, to read or to print. From then on only what differs
            from it is shown here.
          </Trans>
        </p>
        <p>
          <Button type="submit">
            <Trans>Take the brief away</Trans>
          </Button>
        </p>
      </form>
    </>
  );
}

function Since({ delta, language }: { delta: Delta; language: Language }) {
  const { since } = delta;
  const isSame = !hasChanged(delta);
  if (since === null)
    return isSame ? (
      <Trans>Nothing has changed since the practices of this session were chosen.</Trans>
    ) : (
      <Trans>
        You have not taken the brief away yet: this has changed since the practices of the session
        were chosen.
      </Trans>
    );
  const moment = formatMoment(since, language);
  return isSame ? (
    <Trans>Nothing is different from the brief of {moment}.</Trans>
  ) : (
    <Trans>This is different from the brief of {moment}, and nothing else.</Trans>
  );
}

function Changes({
  delta: { studies, isReordered, texts },
  language,
}: {
  delta: Delta;
  language: Language;
}) {
  const { i18n } = useLingui();
  return (
    <>
      {texts.map(({ field, language: words, parts }) => (
        <section key={field} className={styles['section']}>
          <h2>{briefFieldLabel(i18n, field)}</h2>
          <DifferenceText parts={parts} lang={words?.toLowerCase() as Language | undefined} />
        </section>
      ))}
      {isReordered ? (
        <p>
          <Trans>The practices stand in another order.</Trans>
        </p>
      ) : null}
      {studies.map((study, i) => (
        <section key={i} className={styles['section']}>
          <h2>
            <StudyName study={study} language={language} />
          </h2>
          <p>
            <StudyVersions study={study} />
          </p>
          <StudyWords study={study} />
          <Differences differences={study.differences} />
        </section>
      ))}
    </>
  );
}

export const page = definePage({
  isForFew: true,
  document: SpeakerChangesPageDocument,
  variables: ({ params }) => ({ key: params['key'] ?? '' }),
  changes: true,
  // The page of the answer says why a link does not work, and that there is no brief yet.
  outcome: ({ speakerInvitation }, { language, params }) =>
    speakerInvitation?.briefDelta == null
      ? { status: 303, to: pathTo(language, 'speaker', { key: params['key'] ?? '' }) }
      : null,
  head: (_data, { i18n }) => ({
    title: i18n._(msg`What has changed in your brief`),
    isHidden: true,
  }),
  Component: SpeakerChangesPage,
  action: async (_form, { language, params, i18n }, execute) => {
    const { takeBrief } = await execute(TakeBriefDocument, {
      input: {
        key: params['key'] ?? '',
        language: ({ en: 'EN', fr: 'FR', es: 'ES' } as const)[language],
      },
    });
    if (isProblem(takeBrief)) return { errors: { form: problemMessage(i18n, takeBrief) } };
    const { sessionSlug: session, summitSlug: summit } = takeBrief.invitation;
    return { to: pathTo(language, 'brief', { summit, session }) };
  },
});
