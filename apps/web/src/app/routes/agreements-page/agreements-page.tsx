import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { recordsPerHour } from '@praxis/domain/participation';
import { Button, Notice } from '@praxis/ui';
import { agreementLabel } from '../../../features/participation/agreement-words';
import styles from '../../../features/summits/planning.module.css';
import type { AgreementsPageQuery } from '../../../shared/apollo/generated/operations';
import { formatMoment } from '../../../shared/formatting/formatting';
import { FormErrors } from '../../../shared/forms/form-errors';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOnly } from '../organisers-only';
import { AgreementsPageDocument, AnswerAgreementDocument } from './agreements-page.generated';

function AgreementsPage({
  data: { viewer },
  context: { form, language, query },
}: {
  data: AgreementsPageQuery;
  context: PageContext;
}) {
  const { i18n } = useLingui();
  const waiting = viewer?.agreementsToAnswer ?? [];
  const answered = form === null ? query.get('answered') : null;
  return (
    <>
      <OrganiserTrail language={language} />
      <h1>
        <Trans>A second person is needed</Trans>
      </h1>
      <FormErrors form={form} />
      {answered === 'agreed' ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>You have agreed. It is kept with your name.</Trans>
          </p>
        </Notice>
      ) : null}
      {answered === 'refused' ? (
        <Notice role="status">
          <p>
            <Trans>You have refused. Nothing was opened.</Trans>
          </p>
        </Notice>
      ) : null}
      <p className={styles['lead']}>
        <Trans>
          The records of participants say where officials will be. One organiser opens{' '}
          {recordsPerHour} of them in an hour; for more, and for taking more away, another one
          agrees. Ask the person by telephone if you are not sure that it is they who ask.
        </Trans>
      </p>
      {waiting.length === 0 ? (
        <p id="waiting">
          <Trans>Nobody waits for your agreement.</Trans>
        </p>
      ) : (
        <ul className={styles['list']} id="waiting">
          {waiting.map(({ id, kind, reason, records, askedAt, askedBy, summit }) => (
            <li key={id}>
              <h2>{agreementLabel(i18n, kind)}</h2>
              <p>
                <strong>{askedBy?.displayName}</strong>,{' '}
                <time dateTime={askedAt}>{formatMoment(askedAt, language)}</time>
                {summit === null ? null : (
                  <>
                    , <Title of={summit} />
                  </>
                )}
              </p>
              <p>
                <Plural value={records} one="# record" other="# records" />
              </p>
              <blockquote>
                <p>{reason}</p>
              </blockquote>
              <form method="post" className={styles['buttons']}>
                <input type="hidden" name="id" value={id} />
                <Button type="submit" name="answer" value="agree">
                  <Trans>Agree</Trans>
                </Button>
                <Button type="submit" look="quiet" name="answer" value="refuse">
                  <Trans>Refuse</Trans>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export const page = definePage({
  document: AgreementsPageDocument,
  variables: () => ({}),
  isPrivate: true,
  outcome: ({ viewer }, context) => organisersOnly(viewer, context),
  head: (_data, { i18n, form }) => {
    const title = i18n._(msg`A second person is needed`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: AgreementsPage,
  action: async (form, { i18n, language }, execute) => {
    const isAgreed = form['answer'] === 'agree';
    const { answerAgreement } = await execute(AnswerAgreementDocument, {
      input: { id: form['id'] ?? '', isAgreed },
    });
    if (isProblem(answerAgreement))
      return { errors: { waiting: problemMessage(i18n, answerAgreement) } };
    return {
      to: `${pathTo(language, 'agreements')}?answered=${isAgreed ? 'agreed' : 'refused'}`,
    };
  },
});
