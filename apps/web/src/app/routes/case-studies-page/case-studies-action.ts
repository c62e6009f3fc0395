import { msg } from '@lingui/core/macro';
import { numberOf, pathTo } from '../../../shared/navigation/paths';
import { inputFaultMessage } from '../../../shared/problems/input-fault-message';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { passageKindLabel } from '../../../shared/warnings/warned-passage';
import type { Execute, PageContext } from '../../page-definition';
import {
  CaseStudiesPageDocument,
  MoveCaseStudyDocument,
  PinCaseStudyDocument,
  UnpinCaseStudyDocument,
} from './case-studies-page.generated';
import { suffixOf } from './study-fields';

type Form = Readonly<Record<string, string>>;
type Done = { to: string } | { errors: Record<string, string> };

/** What the forms of the page do: move, unpin, or pin with what is said of it. */
export async function caseStudiesAction(
  form: Form,
  context: PageContext,
  execute: Execute,
): Promise<Done> {
  const { params, language, i18n } = context;
  const at = { summit: params['summit'] ?? '', session: params['session'] ?? '' };
  const own = pathTo(language, 'caseStudies', at);
  const { id = '', intent, at: number = '' } = form;
  if (intent === 'UP' || intent === 'DOWN') {
    const { moveCaseStudy } = await execute(MoveCaseStudyDocument, {
      input: { id, direction: intent },
    });
    return isProblem(moveCaseStudy)
      ? { errors: { form: problemMessage(i18n, moveCaseStudy) } }
      : { to: `${own}?saved=${number}#study-${number}` };
  }
  if (intent === 'unpin') {
    const { unpinCaseStudy } = await execute(UnpinCaseStudyDocument, { input: { id } });
    return isProblem(unpinCaseStudy)
      ? { errors: { form: problemMessage(i18n, unpinCaseStudy) } }
      : { to: `${own}?saved` };
  }
  const { session } = await execute(CaseStudiesPageDocument, {
    ...at,
    text: null,
    isSearching: false,
  });
  return pin(form, session?.id ?? '', own, context, execute);
}

async function pin(
  form: Form,
  session: string,
  own: string,
  { i18n }: PageContext,
  execute: Execute,
): Promise<Done> {
  const suffix = suffixOf(form['study']);
  const number = numberOf((form['practice'] ?? '').trim());
  const noSuchPractice = {
    errors: { practice: i18n._(msg`There is no public practice with this number.`) },
  };
  if (number === null) return noSuchPractice;
  const version = form['version'] ?? '';
  const { pinCaseStudy } = await execute(PinCaseStudyDocument, {
    input: {
      session,
      practice: number,
      version: version === '' ? null : Number(version),
      presenter: form['presenter'] ?? null,
      note: form['note'] ?? null,
      justification: form['justification'] ?? null,
      language: form['language'] === 'FR' ? 'FR' : form['language'] === 'ES' ? 'ES' : 'EN',
    },
  });
  if (!isProblem(pinCaseStudy))
    return { to: `${own}?saved=${String(number)}#study-${String(number)}` };
  if (pinCaseStudy.__typename === 'PassagesOpenProblem') {
    const passages = pinCaseStudy.passages
      .map(({ words, kind }) => `“${words}” (${passageKindLabel(i18n, kind)})`)
      .join(', ');
    return {
      errors: {
        [`note${suffix}`]: i18n._(
          msg`This could harm somebody: ${passages}. Change it, or say below why it may stand.`,
        ),
        [`justification${suffix}`]: i18n._(msg`Change the passages, or say why they may stand.`),
      },
    };
  }
  if (pinCaseStudy.fields.some(({ path }) => path === 'practice')) return noSuchPractice;
  return {
    errors: Object.fromEntries(
      pinCaseStudy.fields.map((fault) => [
        ['presenter', 'note', 'justification'].includes(fault.path)
          ? `${fault.path}${suffix}`
          : 'practice',
        inputFaultMessage(i18n, fault),
      ]),
    ),
  };
}
