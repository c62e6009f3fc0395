import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { briefBlocksOf } from '@praxis/domain/summits';
import { Notice } from '@praxis/ui';
import type { BriefPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { inputFaultMessage } from '../../../shared/problems/input-fault-message';
import { isProblem } from '../../../shared/problems/problem-message';
import { passageKindLabel } from '../../../shared/warnings/warned-passage';
import { definePage, type PageContext } from '../../page-definition';
import { BriefControls } from './brief-controls';
import { BriefPageDocument, SaveSessionBriefDocument } from './brief-page.generated';
import { BriefPaper } from './brief-paper';
import { briefPart, sizeOf } from './brief-parts';
import { BriefWords } from './brief-words';
import { PdfForm, PdfNotice } from './pdf-form';
import { PrintButton } from './print-button';
import styles from './brief-page.module.css';

function BriefPage({ data: { session }, context }: { data: BriefPageQuery; context: PageContext }) {
  const { i18n } = useLingui();
  if (session === null) return null;
  const { form, language, params, query } = context;
  const at = { summit: params['summit'] ?? '', session: session.slug };
  const parts = briefBlocksOf(query.get('blocks')).map((block) => briefPart(i18n, session, block));
  const size = sizeOf(parts);
  return (
    <>
      <div data-print="no" className={styles['above']}>
        <Trail ancestors={[{ href: pathTo(language, 'session', at), of: session }]} />
        <FormErrors form={form} />
        {query.get('saved') === null || form !== null ? null : (
          <Notice tone="ok">
            <p>
              <Trans>Saved. It stands in the brief now.</Trans>
            </p>
          </Notice>
        )}
        <PdfNotice context={context} />
        <div className={styles['doing']}>
          <PrintButton />
          <PdfForm context={context} />
          <a href="#choose">
            <Trans>Choose and order what stands in it</Trans>
          </a>
        </div>
      </div>
      <div className={styles['columns']}>
        <BriefPaper session={session} parts={parts} size={size} context={context} />
        <div data-print="no" className={styles['aside']}>
          <BriefControls parts={parts} size={size} path={pathTo(language, 'brief', at)} />
          {session.viewerCanPin ? <BriefWords session={session} context={context} /> : null}
          {session.viewerCanPin ? (
            <p>
              <Link href={pathTo(language, 'caseStudies', at)}>
                <Trans>Pin practices to this session</Trans>
              </Link>
            </p>
          ) : null}
        </div>
      </div>
    </>
  );
}

export const page = definePage({
  isForFew: true,
  document: BriefPageDocument,
  variables: ({ params }) => ({
    summit: params['summit'] ?? '',
    session: params['session'] ?? '',
  }),
  outcome: ({ session }) => (session === null ? { status: 404 } : null),
  head: ({ session }, { i18n, form }) => {
    const title = session?.title ?? '';
    return {
      title: form === null ? i18n._(msg`Brief: ${title}`) : i18n._(msg`Error: Brief: ${title}`),
      isHidden: true,
    };
  },
  Component: BriefPage,
  action: async (form, { params, query, language, i18n }, execute) => {
    const at = { summit: params['summit'] ?? '', session: params['session'] ?? '' };
    const { session } = await execute(BriefPageDocument, at);
    const { saveSessionBrief } = await execute(SaveSessionBriefDocument, {
      input: {
        session: session?.id ?? '',
        language: ({ en: 'EN', fr: 'FR', es: 'ES' } as const)[language],
        aim: form['aim'] ?? null,
        agenda: form['agenda'] ?? null,
        questions: form['questions'] ?? null,
        justification: form['justification'] ?? null,
      },
    });
    if (!isProblem(saveSessionBrief)) {
      const next = new URLSearchParams(query);
      next.set('saved', '');
      return { to: `${pathTo(language, 'brief', at)}?${next.toString()}` };
    }
    if (saveSessionBrief.__typename === 'PassagesOpenProblem') {
      const passages = saveSessionBrief.passages
        .map(({ words, kind }) => `“${words}” (${passageKindLabel(i18n, kind)})`)
        .join(', ');
      return {
        errors: {
          aim: i18n._(
            msg`This could harm somebody: ${passages}. Change it, or say below why it may stand.`,
          ),
          justification: i18n._(msg`Change the passages, or say why they may stand.`),
        },
      };
    }
    return {
      errors: Object.fromEntries(
        saveSessionBrief.fields.map((fault) => [fault.path, inputFaultMessage(i18n, fault)]),
      ),
    };
  },
});
