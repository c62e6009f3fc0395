import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import { AnswerButtons } from '../../../features/confirmations/answer-buttons';
import { answerIn, answerWord } from '../../../features/confirmations/answer-words';
import type { StillRunningPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import {
  AnswerConfirmationDocument,
  StillRunningPageDocument,
} from './still-running-page.generated';

type Question = NonNullable<StillRunningPageQuery['confirmationQuestion']>;
type Practice = NonNullable<Question['practice']>;

/** Where the link of a question leads: opening it changes nothing, a button does, and nobody has to sign in. */
function StillRunningPage({
  data: { confirmationQuestion: question },
  context,
}: {
  data: StillRunningPageQuery;
  context: PageContext;
}) {
  const practice = question?.practice ?? null;
  return question === null || practice === null ? (
    <NoLonger context={context} />
  ) : (
    <Asked question={question} practice={practice} context={context} />
  );
}

function NoLonger({ context: { language } }: { context: PageContext }) {
  return (
    <>
      <h1>
        <Trans>This link no longer works</Trans>
      </h1>
      <p>
        <Trans>
          It worked for a year, until your city said something else. Sign in to say on your desk how
          a practice stands.
        </Trans>
      </p>
      <p>
        <Link href={pathTo(language, 'desk')}>
          <Trans>My desk</Trans>
        </Link>
      </p>
    </>
  );
}

function Asked({
  question: { answer },
  practice,
  context: { form, language },
}: {
  question: Question;
  practice: Practice;
  context: PageContext;
}) {
  const { i18n } = useLingui();
  const { city, statusConfirmedOn, title } = practice;
  return (
    <>
      <h1>
        {answer === null ? (
          <Trans>Is it still running?</Trans>
        ) : (
          <Trans>{city.name} has answered</Trans>
        )}
      </h1>
      {form === null ? null : (
        <Notice tone="error" role="alert">
          <p>{form.errors['form']}</p>
        </Notice>
      )}
      {answer === null ? null : (
        <Notice tone="ok" role="status">
          <p>
            <strong>{answerWord(i18n, answer)}</strong>{' '}
            {answer === 'ENDED' ? (
              <Trans>
                Thank you. Everybody can read it now. The practice stays, with its lessons; you will
                not be asked about it again.
              </Trans>
            ) : (
              <Trans>
                Thank you. Everybody can read it now; you will be asked again in a year.
              </Trans>
            )}
          </p>
        </Notice>
      )}
      <p>
        <Link
          href={pathTo(language, 'practice', { practice: practiceParam(practice) })}
          lang={practice.titleLanguage.toLowerCase()}
        >
          {title}
        </Link>
        {' · '}
        {city.name}
      </p>
      {answer !== null ? (
        <p>
          <Trans>Did you press the wrong button? Press the right one.</Trans>
        </p>
      ) : statusConfirmedOn === null ? (
        <p>
          <Trans>
            Your city has not said yet how it stands. Press one button; everybody reads it, with
            today’s date.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Your city last said on {formatDay(statusConfirmedOn, language)} how it stands. Press one
            button; everybody reads it, with today’s date.
          </Trans>
        </p>
      )}
      <AnswerButtons number={practice.number} title={title} isQuiet={answer !== null} />
      <p>
        <Trans>
          What is on hold or has ended is never removed: other cities learn from it. Has more
          changed, or is there a lesson to add?
        </Trans>{' '}
        <Link href={pathTo(language, 'edit', { practice: practiceParam(practice) })}>
          <Trans>Sign in and change the practice</Trans>
        </Link>
      </p>
    </>
  );
}

export const page = definePage({
  isForFew: true,
  document: StillRunningPageDocument,
  variables: ({ params }) => ({ key: params['key'] ?? '' }),
  changes: true,
  head: (_data, { i18n }) => ({ title: i18n._(msg`Is it still running?`), isHidden: true }),
  Component: StillRunningPage,
  action: async (form, { language, params, i18n }, execute) => {
    const key = params['key'] ?? '';
    const answer = answerIn(form);
    if (answer === null) return { errors: { form: i18n._(msg`Press one of the buttons.`) } };
    const { answerConfirmation } = await execute(AnswerConfirmationDocument, {
      input: { key, answer },
    });
    return isProblem(answerConfirmation)
      ? { errors: { form: problemMessage(i18n, answerConfirmation) } }
      : { to: `${pathTo(language, 'stillRunning', { key })}?answered` };
  },
});
