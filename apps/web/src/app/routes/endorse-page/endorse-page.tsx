import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import { answerIn } from '../../../features/confirmations/answer-words';
import { PracticeBody } from '../../../features/practices/practice-body';
import { PracticeSummary } from '../../../features/practices/practice-summary';
import type { EndorsePageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Sources } from '../../../shared/sources/sources';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { EndorsePageDocument, EndorsePracticeDocument } from './endorse-page.generated';
import ownership from '../../../features/ownership/ownership.module.css';
import styles from '../check-page/check-page.module.css';

type Practice = NonNullable<EndorsePageQuery['practice']>;

/** An entry that was drafted from public sources, before the eyes of the city that it is about. */
function EndorsePage({
  data: { practice },
  context,
}: {
  data: EndorsePageQuery;
  context: PageContext;
}) {
  if (practice === null) return null;
  const { language, form } = context;
  return (
    <>
      <h1>
        <Trans>
          Confirm “<Title of={practice} />”
        </Trans>
      </h1>
      {form === null ? null : (
        <Notice tone="error" role="alert">
          <p>{form.errors['form']}</p>
        </Notice>
      )}
      <p>
        <Trans>
          This entry was drafted from public sources. Read it: if it is right, say how the practice
          stands today. It then says that {practice.city.name} has confirmed it, with today’s date.
        </Trans>
      </p>
      <Answers practice={practice} />
      <p>
        <Trans>Is something wrong or missing?</Trans>{' '}
        <Link href={pathTo(language, 'edit', { practice: practiceParam(practice) })}>
          <Trans>Correct it in a draft first</Trans>
        </Link>
        .{' '}
        <Trans>
          It counts as confirmed once a reviewer has published what your city has written.
        </Trans>
      </p>
      <section className={styles['preview']} aria-labelledby="entry">
        <h2 id="entry">
          <Trans>What it says</Trans>
        </h2>
        <h3 className={styles['title']} lang={practice.titleLanguage.toLowerCase()}>
          {practice.title}
        </h3>
        <PracticeSummary practice={practice} language={language} />
        <PracticeBody practice={practice} />
        <Sources sources={practice.links} />
      </section>
    </>
  );
}

function Answers({ practice }: { practice: Practice }) {
  return (
    <form method="post" className={styles['send']}>
      <input type="hidden" name="version" value={practice.currentVersion?.version ?? 0} />
      <p className={ownership['buttons']}>
        <Button type="submit" name="answer" value="RUNNING">
          <Trans>It is right, and it is running</Trans>
        </Button>
        <Button look="quiet" type="submit" name="answer" value="DORMANT">
          <Trans>It is right, and it is on hold</Trans>
        </Button>
        <Button look="quiet" type="submit" name="answer" value="ENDED">
          <Trans>It is right, and it has ended</Trans>
        </Button>
      </p>
    </form>
  );
}

export const page = definePage({
  document: EndorsePageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ number: numberOf(params['practice']) ?? 0 }),
  outcome: ({ practice }, { language }) => {
    if (practice === null) return { status: 404 };
    if (practice.viewerCanEndorse) return null;
    return practice.provenance === 'PUBLIC_SOURCES' && practice.confirmedAt !== null
      ? { status: 303, to: pathTo(language, 'practice', { practice: practiceParam(practice) }) }
      : { status: 403 };
  },
  head: ({ practice }, { i18n, form }) => {
    const title = practice?.title ?? '';
    return {
      title:
        form === null ? i18n._(msg`Confirm “${title}”`) : i18n._(msg`Error: Confirm “${title}”`),
      isHidden: true,
    };
  },
  Component: EndorsePage,
  action: async (form, { params, language, i18n }, execute) => {
    const answer = answerIn(form);
    if (answer === null) return { errors: { form: i18n._(msg`Press one of the buttons.`) } };
    const number = numberOf(params['practice']) ?? 0;
    const { endorsePractice } = await execute(EndorsePracticeDocument, {
      input: { number, version: Number(form['version']) || 0, answer },
    });
    return isProblem(endorsePractice)
      ? { errors: { form: problemMessage(i18n, endorsePractice) } }
      : { to: pathTo(language, 'practice', { practice: params['practice'] ?? String(number) }) };
  },
});
