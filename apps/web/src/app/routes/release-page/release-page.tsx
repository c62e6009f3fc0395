import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { releaseNoteMaxLength } from '@praxis/domain/summits';
import { Button, Notice } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import { LineField } from '../../../features/summits/planning-fields';
import type { ReleasePageQuery } from '../../../shared/apollo/generated/operations';
import { formatMoment } from '../../../shared/formatting/formatting';
import { FormErrors } from '../../../shared/forms/form-errors';
import { pathTo } from '../../../shared/navigation/paths';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOf } from '../organisers-only';
import { Clashes, Differences, InterpretationGaps } from './findings';
import { ReleasePageDocument, ReleaseProgrammeDocument } from './release-page.generated';

function ReleasePage({
  data: { summit },
  context: { form, language, query },
}: {
  data: ReleasePageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (!summit?.programme) return null;
  const { programme } = summit;
  const at = { summit: summit.slug };
  const findings = { programme, summit: summit.slug, language };
  return (
    <>
      <OrganiserTrail
        summit={summit}
        below={[
          { href: pathTo(language, 'programme', at), words: <Trans>Plan the programme</Trans> },
        ]}
        language={language}
      />
      <h1>
        <Trans>Release the programme</Trans>
      </h1>
      <FormErrors form={form} />
      {query.has('released') && form === null ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>Version {query.get('released')} of the programme is released.</Trans>
          </p>
        </Notice>
      ) : null}
      {summit.status === 'DRAFT' ? (
        <Notice>
          <p>
            <Trans>
              The summit is not announced yet: until then nobody reads what you release.
            </Trans>
          </p>
        </Notice>
      ) : null}
      <Differences {...findings} />
      <Clashes {...findings} />
      <InterpretationGaps {...findings} />
      {programme.differences.length === 0 ? null : (
        <form method="post" className={styles['form']} id="form">
          <LineField
            form={form}
            name="note"
            label={t`What is to be said of this version`}
            hint={t`Everybody reads it. It may stay empty.`}
            maxLength={releaseNoteMaxLength}
            value=""
          />
          <p className={styles['buttons']}>
            {programme.clashes.length === 0 ? (
              <Button type="submit">
                <Trans>Release</Trans>
              </Button>
            ) : (
              <Button type="submit" look="danger" name="despiteClashes" value="yes">
                <Trans>Release despite the clashes</Trans>
              </Button>
            )}
          </p>
        </form>
      )}
      <section className={styles['section']} aria-labelledby="versions">
        <h2 id="versions">
          <Trans>Released versions</Trans>
        </h2>
        {summit.releases.length === 0 ? (
          <p>
            <Trans>None yet.</Trans>
          </p>
        ) : (
          <ol className={styles['list']}>
            {summit.releases.map(({ number, releasedAt, note, sessions }) => (
              <li key={number}>
                <p>
                  <strong>
                    <Trans>Version {number}</Trans>
                  </strong>
                  , <time dateTime={releasedAt}>{formatMoment(releasedAt, language)}</time>,{' '}
                  <Plural value={sessions.length} one="# session" other="# sessions" />
                </p>
                {note === null ? null : <p>{note}</p>}
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

export const page = definePage({
  document: ReleasePageDocument,
  variables: ({ params }) => ({ summit: params['summit'] ?? '' }),
  isPrivate: true,
  outcome: ({ viewer, summit }, context) => organisersOf(summit, viewer, context),
  head: ({ summit }, { i18n, form }) => {
    const title = i18n._(msg`Release: ${summit?.title ?? ''}`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: ReleasePage,
  action: async (form, { language, i18n, params }, execute) => {
    const slug = params['summit'] ?? '';
    const { summit } = await execute(ReleasePageDocument, { summit: slug });
    if (summit === null) return { errors: { form: i18n._(msg`There is no such summit.`) } };
    const { releaseProgramme } = await execute(ReleaseProgrammeDocument, {
      input: {
        summit: summit.id,
        note: form['note'] ?? '',
        despiteClashes: form['despiteClashes'] === 'yes',
      },
    });
    if (isProblem(releaseProgramme))
      return { errors: problemErrors(i18n, releaseProgramme, 'form') };
    const number = releaseProgramme.summit.releases[0]?.number ?? 1;
    return {
      to: `${pathTo(language, 'releaseProgramme', { summit: slug })}?released=${String(number)}`,
    };
  },
});
