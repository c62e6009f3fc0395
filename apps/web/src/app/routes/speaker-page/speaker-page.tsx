import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button, Facts, Notice } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import type { SpeakerPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { AnswerSpeakerInvitationDocument, SpeakerPageDocument } from './speaker-page.generated';

/** Where the link of a mail to a speaker leads: opening it changes nothing, a button does, and nobody has to sign in. */
function SpeakerPage({
  data: { speakerInvitation: invitation },
  context: { form, language },
}: {
  data: SpeakerPageQuery;
  context: PageContext;
}) {
  if (invitation === null)
    return (
      <>
        <h1>
          <Trans>This link no longer works</Trans>
        </h1>
        <p>
          <Trans>
            The session is over, has been cancelled, or was changed; or you were asked anew: then
            the link of the newer mail works. Write to the organisers otherwise.
          </Trans>
        </p>
      </>
    );
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
            )}{' '}
            <Trans>Your mail address has been deleted.</Trans>
          </p>
        </Notice>
      )}
      <Facts
        facts={[
          { name: <Trans>Summit</Trans>, value: invitation.summitTitle },
          { name: <Trans>Session</Trans>, value: invitation.sessionTitle },
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
    </>
  );
}

export const page = definePage({
  document: SpeakerPageDocument,
  variables: ({ params }) => ({ key: params['key'] ?? '' }),
  changes: true,
  head: (_data, { i18n }) => ({ title: i18n._(msg`Will you speak?`), isHidden: true }),
  Component: SpeakerPage,
  action: async (form, { language, params, i18n }, execute) => {
    const key = params['key'] ?? '';
    const answer = (['CONFIRMED', 'DECLINED'] as const).find((each) => each === form['answer']);
    if (answer === undefined) return { errors: { form: i18n._(msg`Press one of the buttons.`) } };
    const { answerSpeakerInvitation } = await execute(AnswerSpeakerInvitationDocument, {
      input: { key, answer },
    });
    return isProblem(answerSpeakerInvitation)
      ? { errors: { form: problemMessage(i18n, answerSpeakerInvitation) } }
      : { to: `${pathTo(language, 'speaker', { key })}?answered` };
  },
});
