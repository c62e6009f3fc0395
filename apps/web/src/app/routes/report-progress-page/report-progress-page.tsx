import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { ReportLine, ReportWords } from '../../../features/declarations/progress-report';
import { reportableSteps } from '../../../features/declarations/progress-step';
import type { ReportProgressPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { inputFaultMessage } from '../../../shared/problems/input-fault-message';
import { isProblem } from '../../../shared/problems/problem-message';
import { passageKindLabel } from '../../../shared/warnings/warned-passage';
import { definePage, type PageContext } from '../../page-definition';
import { ReportForm } from './report-form';
import {
  ReportProgressDocument,
  ReportProgressPageDocument,
} from './report-progress-page.generated';
import styles from './report-progress-page.module.css';

function ReportProgressPage({
  data: { commitment, city },
  context,
}: {
  data: ReportProgressPageQuery;
  context: PageContext;
}) {
  if (commitment === null || city === null) return null;
  const { form, language } = context;
  const before = city.latestReports.find((each) => each.commitment?.code === commitment.code);
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> },
          {
            href: `${pathTo(language, 'cityCommitments')}#${commitment.code}`,
            words: <Trans>How far we have come</Trans>,
          },
        ]}
      />
      <h1>
        <Trans>
          {city.name}: commitment {commitment.code}
        </Trans>
      </h1>
      <p className={styles['text']}>{commitment.text}</p>
      <FormErrors form={form} />
      {before === undefined ? null : (
        <section className={styles['before']} aria-labelledby="before">
          <h2 id="before">
            <Trans>Last reported</Trans>
          </h2>
          <p>
            <ReportLine report={before} language={language} />
          </p>
          <ReportWords report={before} language={language} />
        </section>
      )}
      <ReportForm
        form={form}
        language={language}
        practices={city.practices.edges.map(({ node }) => node)}
        step={before?.step}
      />
    </>
  );
}

export const page = definePage({
  document: ReportProgressPageDocument,
  isPrivate: true,
  variables: ({ params, query }) => ({
    commitment: params['commitment'] ?? '',
    city: query.get('city') ?? '',
  }),
  outcome: ({ commitment, city }, { language, query }) => {
    if (query.get('city') === null) return { status: 302, to: pathTo(language, 'cityCommitments') };
    if (commitment === null || city === null) return { status: 404 };
    return city.viewerCanReportProgress ? null : { status: 403 };
  },
  head: ({ commitment }, { i18n, form }) => {
    const code = commitment?.code ?? '';
    return {
      title:
        form === null
          ? i18n._(msg`Report on commitment ${code}`)
          : i18n._(msg`Error: Report on commitment ${code}`),
      isHidden: true,
    };
  },
  Component: ReportProgressPage,
  action: async (form, { params, query, language, i18n }, execute) => {
    const commitment = params['commitment'] ?? '';
    const step = reportableSteps.find((each) => each === form['step']);
    if (step === undefined) return { errors: { step: i18n._(msg`Choose one that is listed.`) } };
    const asOf = (form['asOf'] ?? '').trim();
    const { reportProgress } = await execute(ReportProgressDocument, {
      input: {
        city: query.get('city') ?? '',
        commitment,
        step,
        asOf: asOf === '' ? null : asOf,
        text: form['text'] ?? '',
        justification: form['justification'] ?? null,
        language: form['language'] === 'FR' ? 'FR' : form['language'] === 'ES' ? 'ES' : 'EN',
        evidence: (form['evidence'] ?? '').split('\n').filter(Boolean).map(Number),
      },
    });
    if (!isProblem(reportProgress))
      return { to: `${pathTo(language, 'cityCommitments')}?reported#${commitment}` };
    if (reportProgress.__typename === 'PassagesOpenProblem') {
      const passages = reportProgress.passages
        .map(({ words, kind }) => `“${words}” (${passageKindLabel(i18n, kind)})`)
        .join(', ');
      return {
        errors: {
          text: i18n._(
            msg`This could harm somebody: ${passages}. Change it, or say below why it may stand.`,
          ),
          justification: i18n._(msg`Change the passages, or say why they may stand.`),
        },
      };
    }
    return {
      errors: Object.fromEntries(
        reportProgress.fields.map((fault) => [
          fault.path.split('.')[0] ?? '',
          inputFaultMessage(i18n, fault),
        ]),
      ),
    };
  },
});
