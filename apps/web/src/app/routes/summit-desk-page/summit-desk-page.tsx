import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Notice, Tag } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import { numberIn } from '../../../features/summits/planning-fields';
import { statusChangeLabel, summitStatusLabel } from '../../../features/summits/planning-words';
import type { SummitDeskPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDays } from '../../../shared/formatting/formatting';
import { FormErrors } from '../../../shared/forms/form-errors';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOf } from '../organisers-only';
import { ChangedBriefs } from './changed-briefs';
import { Checklist } from './checklist';
import {
  HandOutBriefDocument,
  SetSummitStatusDocument,
  SummitDeskPageDocument,
} from './summit-desk-page.generated';

function SummitDeskPage({
  data: { summit },
  context: { form, language, query },
}: {
  data: SummitDeskPageQuery;
  context: PageContext;
}) {
  const { i18n } = useLingui();
  if (summit === null) return null;
  const at = { summit: summit.slug };
  return (
    <>
      <OrganiserTrail language={language} />
      <h1>
        <Title of={summit} />
      </h1>
      <FormErrors form={form} />
      {query.has('saved') && form === null ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>Saved.</Trans>
          </p>
        </Notice>
      ) : null}
      <p>
        {summit.city?.name}, {formatDays(summit.startsOn, summit.endsOn, language)},{' '}
        {summit.timeZone}{' '}
        <Tag tone={summit.status === 'DRAFT' ? 'warn' : 'harbour'}>
          {summitStatusLabel(i18n, summit.status)}
        </Tag>
      </p>
      <section className={styles['section']} aria-labelledby="progress">
        <h2 id="progress">
          <Trans>How far we are</Trans>
        </h2>
        <Checklist summit={summit} language={language} />
      </section>
      <p className={styles['buttons']}>
        <ButtonLink href={pathTo(language, 'programme', at)}>
          <Trans>Plan the programme</Trans>
        </ButtonLink>
        <ButtonLink look="quiet" href={pathTo(language, 'releaseProgramme', at)}>
          <Trans>Release the programme</Trans>
        </ButtonLink>
        <ButtonLink look="quiet" href={pathTo(language, 'participationCall', at)}>
          <Trans>Call for participation</Trans>
        </ButtonLink>
        <ButtonLink look="quiet" href={pathTo(language, 'weighRequests', at)}>
          <Trans>Requests to take part</Trans>
        </ButtonLink>
        <ButtonLink look="quiet" href={pathTo(language, 'fieldVisits', at)}>
          <Trans>Field visits</Trans>
        </ButtonLink>
        <ButtonLink look="quiet" href={pathTo(language, 'people', at)}>
          <Trans>Badges and attendance</Trans>
        </ButtonLink>
        <ButtonLink look="quiet" href={pathTo(language, 'editSummit', at)}>
          <Trans>Change the summit</Trans>
        </ButtonLink>
        <ButtonLink
          look="quiet"
          href={`${pathTo(language, 'newDeclaration')}?summit=${encodeURIComponent(summit.slug)}`}
        >
          <Trans>Write its declaration</Trans>
        </ButtonLink>
        <ButtonLink look="quiet" href={pathTo(language, 'summit', at)}>
          <Trans>See the page of the summit</Trans>
        </ButtonLink>
      </p>
      <ChangedBriefs summit={summit} language={language} />
      <section className={styles['section']} aria-labelledby="status">
        <h2 id="status">
          <Trans>Who sees it</Trans>
        </h2>
        <p className={styles['lead']}>
          {summit.status === 'DRAFT' ? (
            <Trans>
              Nobody but organisers sees the summit. Once it is announced everybody does, with the
              programme that was released; it cannot be hidden again.
            </Trans>
          ) : (
            <Trans>Everybody sees the summit, with the programme that was released last.</Trans>
          )}
        </p>
        <form method="post" className={styles['buttons']} id="form">
          <input type="hidden" name="revision" value={summit.revision} />
          {(summit.nextStatuses ?? []).map((status) => (
            <Button
              key={status}
              type="submit"
              name="status"
              value={status}
              look={status === 'CANCELLED' ? 'danger' : 'main'}
            >
              {statusChangeLabel(i18n, status)}
            </Button>
          ))}
        </form>
      </section>
    </>
  );
}

export const page = definePage({
  document: SummitDeskPageDocument,
  variables: ({ params }) => ({ summit: params['summit'] ?? '' }),
  isPrivate: true,
  outcome: ({ viewer, summit }, context) => organisersOf(summit, viewer, context),
  head: ({ summit }, { i18n, form }) => {
    const title = i18n._(msg`Organise: ${summit?.title ?? ''}`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: SummitDeskPage,
  action: async (form, { language, i18n, params }, execute) => {
    const slug = params['summit'] ?? '';
    if (form['do'] === 'handOut') {
      const { handOutBrief } = await execute(HandOutBriefDocument, {
        input: {
          session: form['session'] ?? '',
          language: ({ en: 'EN', fr: 'FR', es: 'ES' } as const)[language],
        },
      });
      return isProblem(handOutBrief)
        ? { errors: { form: problemMessage(i18n, handOutBrief) } }
        : { to: `${pathTo(language, 'organiseSummit', { summit: slug })}?saved#changed` };
    }
    const { summit } = await execute(SummitDeskPageDocument, { summit: slug });
    const status = (['ANNOUNCED', 'HELD', 'CANCELLED'] as const).find(
      (each) => each === form['status'],
    );
    if (summit === null || status === undefined)
      return { errors: { form: i18n._(msg`Press one of the buttons.`) } };
    const { setSummitStatus } = await execute(SetSummitStatusDocument, {
      input: { id: summit.id, revision: numberIn(form['revision']) ?? 0, status },
    });
    return isProblem(setSummitStatus)
      ? { errors: { form: problemMessage(i18n, setSummitStatus) } }
      : { to: `${pathTo(language, 'organiseSummit', { summit: slug })}?saved` };
  },
});
