import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, ButtonLink, Facts, Notice } from '@praxis/ui';
import { sessionOf, summitOf } from '../../../features/summits/invited-to';
import styles from '../../../features/summits/planning.module.css';
import type { SpeakerPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Title } from '../../../shared/titles/title';
import { definePage, type Execute, type PageContext } from '../../page-definition';
import { OwnData } from './own-data';
import {
  AnswerSpeakerInvitationDocument,
  ForgetSpeakerAddressDocument,
  RemoveOwnNameDocument,
  SpeakerPageDocument,
} from './speaker-page.generated';

type Invitation = NonNullable<SpeakerPageQuery['speakerInvitation']>;

/** Where the link of a mail to a speaker leads: opening it changes nothing, a button does, and nobody has to sign in. */
function SpeakerPage({
  data: { speakerInvitation: invitation },
  context,
}: {
  data: SpeakerPageQuery;
  context: PageContext;
}) {
  const { form, language, params, query } = context;
  if (invitation === null) return <NoInvitation isUnnamed={query.has('unnamed')} />;
  const { answer, name, day, startTime, endTime, timeZone } = invitation;
  return (
    <>
      <h1>
        <Trans>Will you speak?</Trans>
      </h1>
      {form === null ? null : (
        <Notice tone="error" role="alert">
          <p>{form.errors['form']}</p>
        </Notice>
      )}
      {answer === null ? null : (
        <Notice tone="ok" role="status">
          <p>
            {answer === 'CONFIRMED' ? (
              <Trans>Thank you: the organisers know that you come.</Trans>
            ) : (
              <Trans>Thank you: the organisers know that you do not come.</Trans>
            )}
          </p>
        </Notice>
      )}
      <Facts
        facts={[
          { name: <Trans>Summit</Trans>, value: <Title of={summitOf(invitation)} /> },
          { name: <Trans>Session</Trans>, value: <Title of={sessionOf(invitation)} /> },
          {
            name: <Trans>Time</Trans>,
            value: `${formatDay(day, language)}, ${startTime}–${endTime} (${timeZone})`,
          },
          { name: <Trans>Room</Trans>, value: invitation.room },
          { name: <Trans>Venue</Trans>, value: invitation.venue },
          { name: <Trans>Speaker</Trans>, value: name },
        ]}
      />
      {answer === null ? (
        <p>
          <Trans>
            Press one button. Everybody will read your name, function and city in the programme.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>Did you press the wrong button? Press the right one.</Trans>
        </p>
      )}
      <form method="post" className={styles['buttons']}>
        <Button type="submit" name="answer" value="CONFIRMED">
          <Trans>I come</Trans>
        </Button>
        <Button type="submit" look="quiet" name="answer" value="DECLINED">
          <Trans>I do not come</Trans>
        </Button>
      </form>
      <OwnBrief invitation={invitation} speakerKey={params['key'] ?? ''} language={language} />
      <OwnData isAddressKept={invitation.isAddressKept} name={name} />
    </>
  );
}

function NoInvitation({ isUnnamed }: { isUnnamed: boolean }) {
  return isUnnamed ? (
    <>
      <h1>
        <Trans>Your name has been taken out</Trans>
      </h1>
      <p className={styles['lead']}>
        <Trans>
          The summit names you nowhere any more, and we know neither your name nor your address.
          Pages that search engines or other people have copied are beyond our reach.
        </Trans>
      </p>
    </>
  ) : (
    <>
      <h1>
        <Trans>This link no longer works</Trans>
      </h1>
      <p>
        <Trans>
          The session is over, has been cancelled, or was changed; or you were asked anew: then the
          link of the newer mail works. Write to the organisers otherwise.
        </Trans>
      </p>
    </>
  );
}

/** The brief of the session, as soon as there is one for everybody. */
function OwnBrief({
  invitation: { answer, briefDelta, isAddressKept, sessionSlug: session, summitSlug: summit },
  speakerKey,
  language,
}: {
  invitation: Invitation;
  speakerKey: string;
  language: Language;
}) {
  if (briefDelta === null) return null;
  const changes = briefDelta.studies.length + briefDelta.texts.length;
  return (
    <section className={styles['section']} aria-labelledby="brief">
      <h2 id="brief">
        <Trans>The brief of your session</Trans>
      </h2>
      <p className={styles['lead']}>
        <Plural
          value={changes}
          _0="Nothing has changed in it."
          one="One thing in it has changed."
          other="# things in it have changed."
        />{' '}
        {isAddressKept && answer !== 'DECLINED' ? (
          <Trans>
            Two days before the session you get a mail that says only what is different from the
            brief that you took away, or none when nothing is.
          </Trans>
        ) : null}
      </p>
      <p className={styles['buttons']}>
        <ButtonLink look="quiet" href={pathTo(language, 'speakerChanges', { key: speakerKey })}>
          <Trans>See what has changed, and take it away</Trans>
        </ButtonLink>
        <Link href={pathTo(language, 'brief', { summit, session })}>
          <Trans>Brief of the session</Trans>
        </Link>
      </p>
    </section>
  );
}

async function answered(
  form: Readonly<Record<string, string>>,
  { params, i18n }: PageContext,
  execute: Execute,
): Promise<{ done: string } | { error: string }> {
  const key = params['key'] ?? '';
  if (form['do'] === 'forget') {
    const { forgetSpeakerAddress } = await execute(ForgetSpeakerAddressDocument, {
      input: { key },
    });
    return isProblem(forgetSpeakerAddress)
      ? { error: problemMessage(i18n, forgetSpeakerAddress) }
      : { done: 'forgotten' };
  }
  if (form['do'] === 'unname') {
    const { removeOwnName } = await execute(RemoveOwnNameDocument, { input: { key } });
    return isProblem(removeOwnName)
      ? { error: problemMessage(i18n, removeOwnName) }
      : { done: 'unnamed' };
  }
  const answer = (['CONFIRMED', 'DECLINED'] as const).find((each) => each === form['answer']);
  if (answer === undefined) return { error: i18n._(msg`Press one of the buttons.`) };
  const { answerSpeakerInvitation } = await execute(AnswerSpeakerInvitationDocument, {
    input: { key, answer },
  });
  return isProblem(answerSpeakerInvitation)
    ? { error: problemMessage(i18n, answerSpeakerInvitation) }
    : { done: 'answered' };
}

export const page = definePage({
  isForFew: true,
  document: SpeakerPageDocument,
  variables: ({ params }) => ({ key: params['key'] ?? '' }),
  changes: true,
  head: (_data, { i18n }) => ({ title: i18n._(msg`Will you speak?`), isHidden: true }),
  Component: SpeakerPage,
  action: async (form, context, execute) => {
    const outcome = await answered(form, context, execute);
    if ('error' in outcome) return { errors: { form: outcome.error } };
    const own = pathTo(context.language, 'speaker', { key: context.params['key'] ?? '' });
    return { to: `${own}?${outcome.done}` };
  },
});
