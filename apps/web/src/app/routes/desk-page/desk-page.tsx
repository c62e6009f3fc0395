import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { answerIn } from '../../../features/confirmations/answer-words';
import { DuePractices } from '../../../features/confirmations/due-practices';
import { BrokenLinks } from '../../../features/link-checks/broken-links';
import { Invitations } from '../../../features/ownership/invitations';
import { SharedDrafts } from '../../../features/ownership/shared-drafts';
import { OwnRequests } from '../../../features/participation/request-lines';
import type { DeskPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Title } from '../../../shared/titles/title';
import { definePage, type Execute, type PageContext } from '../../page-definition';
import {
  AnswerInvitationDocument,
  ConfirmPracticeDocument,
  DeskPageDocument,
} from './desk-page.generated';
import styles from './desk-page.module.css';
import { SecretariatTasks } from './secretariat-tasks';
import { TeamPractices } from './team-practices';

function DeskPage({
  data: { viewer },
  context: { form, language, query },
}: {
  data: DeskPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (viewer === null) return null;
  const toApprove = viewer.practices.filter(({ draft }) => draft?.viewerCanApprove === true);
  const waits = viewer.practices.filter(
    ({ draft }) => draft !== null && draft.state !== 'SUBMITTED',
  );
  const requests = viewer.participationRequests.filter(({ status }) => status !== 'CANCELLED');
  const hasNothing =
    viewer.draftsToReview === null &&
    viewer.reportsToDecide === null &&
    viewer.linksToDecide === null &&
    viewer.invitations.length === 0 &&
    viewer.coAuthored.length === 0 &&
    requests.length === 0 &&
    viewer.memberships.length === 0;
  return (
    <>
      <h1>
        <Trans>My desk</Trans>
      </h1>
      <p>
        {viewer.displayName} · {viewer.email}
      </p>
      <ul className={styles['tasks']}>
        {viewer.draftsToReview === null ? null : (
          <li>
            <Link href={pathTo(language, 'reviewQueue')}>
              <Plural
                value={viewer.draftsToReview}
                _0="No practice waits for review"
                one="# practice waits for review"
                other="# practices wait for review"
              />
            </Link>
          </li>
        )}
        {viewer.reportsToDecide === null ? null : (
          <li>
            <Link href={pathTo(language, 'moderation')}>
              <Plural
                value={viewer.reportsToDecide}
                _0="No report waits for a decision"
                one="# report waits for a decision"
                other="# reports wait for a decision"
              />
            </Link>
          </li>
        )}
        {viewer.linksToDecide === null ? null : (
          <SecretariatTasks links={viewer.linksToDecide} language={language} />
        )}
        {viewer.practicesToConfirm.length > 0 ? (
          <li>
            <a href="#still-running">
              <Plural
                value={viewer.practicesToConfirm.length}
                one="# practice: is it still running?"
                other="# practices: are they still running?"
              />
            </a>
          </li>
        ) : null}
        {toApprove.map((practice) => (
          <li key={practice.number}>
            <Link href={pathTo(language, 'edit', { practice: practiceParam(practice) })}>
              <Trans>
                The secretariat wrote for your city: “<Title of={practice} />
                ”. Approve it?
              </Trans>
            </Link>
          </li>
        ))}
        {viewer.memberships.length > 0 ? (
          <li>
            <Plural
              value={waits.length}
              _0="No draft waits for you"
              one="# draft waits for you"
              other="# drafts wait for you"
            />
          </li>
        ) : null}
        {viewer.memberships.length > 0 ? (
          <li>
            <Link href={pathTo(language, 'cityCommitments')}>
              <Trans>How far we have come with what was promised</Trans>
            </Link>
          </li>
        ) : null}
        {viewer.memberships.length > 0 || translatesForAll(viewer.roles) ? (
          <li>
            <Link href={`${pathTo(language, 'translations')}?wanting=outdated`}>
              <Trans>Translations: what is missing and out of date</Trans>
            </Link>
          </li>
        ) : null}
        {viewer.memberships.length > 0 ? (
          <li>
            <Link href={pathTo(language, 'similarCities')}>
              <Trans>Cities like mine, and what they do</Trans>
            </Link>
          </li>
        ) : null}
        {viewer.memberships.some(({ role }) => role === 'COORDINATOR') ? (
          <li>
            <Link href={pathTo(language, 'handOver')}>
              <Trans>Hand over when somebody leaves the team</Trans>
            </Link>
          </li>
        ) : null}
        {viewer.draftsOnBehalf === null ? null : (
          <li>
            <Link href={pathTo(language, 'newPractice')}>
              <Trans>Draft a practice on behalf of a city</Trans>
            </Link>
          </li>
        )}
        {viewer.roles.includes('ADMINISTRATOR') || viewer.roles.includes('ORGANISER') ? (
          <li>
            <Link href={pathTo(language, 'spreadsheets')}>
              <Trans>Import a table of practices for a city</Trans>
            </Link>
          </li>
        ) : null}
        {viewer.roles.includes('ADMINISTRATOR') ? (
          <li>
            <Link href={pathTo(language, 'teamInvitations')}>
              <Trans>Invite people to the team of a city</Trans>
            </Link>
          </li>
        ) : null}
        {viewer.roles.includes('ADMINISTRATOR') ? (
          <li>
            <Link href={pathTo(language, 'concepts')}>
              <Trans>Words of the field: what a search takes for the same</Trans>
            </Link>
          </li>
        ) : null}
        <li>
          <Link href={pathTo(language, 'calendar')}>
            <Trans>My calendar: the sessions that I have chosen</Trans>
          </Link>
        </li>
        {hasNothing ? (
          <li>
            <Trans>Nothing waits for you. You can comment on practices and sessions.</Trans>{' '}
            <Link href={pathTo(language, 'search')}>
              <Trans>Search practices</Trans>
            </Link>
          </li>
        ) : null}
      </ul>
      <Invitations
        invitations={viewer.invitations}
        language={language}
        fault={form?.errors['invitation'] ?? null}
      />
      <DuePractices
        practices={viewer.practicesToConfirm}
        language={language}
        wasSaid={query.has('said')}
        fault={form?.errors['answer'] ?? null}
      />
      <OwnRequests requests={requests} language={language} />
      {viewer.memberships.length > 0 ? <TeamPractices viewer={viewer} language={language} /> : null}
      <BrokenLinks links={viewer.brokenLinks} language={language} />
      <SharedDrafts
        practices={viewer.coAuthored}
        language={language}
        id="co-authored"
        title={t`Drafts that you write with other cities`}
      />
      <SharedDrafts
        practices={viewer.draftsOnBehalf ?? []}
        language={language}
        id="on-behalf"
        title={t`Drafts on behalf of cities`}
      />
      <section className={styles['account']} aria-labelledby="account">
        <h2 id="account">
          <Trans>My account</Trans>
        </h2>
        <ul>
          <li>
            <Link href={pathTo(language, 'savedSearches')}>
              <Trans>Saved searches and alerts</Trans>
            </Link>
          </li>
          <li>
            <Link href={pathTo(language, 'collections')}>
              <Trans>My collections</Trans>
            </Link>
          </li>
          <li>
            <Link href={pathTo(language, 'apiKeys')}>
              <Trans>API keys for programs</Trans>
            </Link>
          </li>
          <li>
            <Link href={pathTo(language, 'signIns')}>
              <Trans>Where you are signed in</Trans>
            </Link>
          </li>
          <li>
            <Link href={pathTo(language, 'password')}>
              <Trans>Change your password</Trans>
            </Link>
          </li>
          <li>
            <Link href={pathTo(language, 'signOut')}>
              <Trans>Sign out</Trans>
            </Link>
          </li>
        </ul>
      </section>
    </>
  );
}

/** Reviewers and the secretariat translate for every city. */
function translatesForAll(roles: readonly string[]): boolean {
  return ['REVIEWER', 'ORGANISER', 'ADMINISTRATOR'].some((role) => roles.includes(role));
}

/** Accepts or declines an invitation to write with another city. */
async function answerTo(
  form: Readonly<Record<string, string>>,
  { language, i18n }: Pick<PageContext, 'language' | 'i18n'>,
  execute: Execute,
): Promise<{ to: string } | { errors: Record<string, string> }> {
  const { answerInvitation } = await execute(AnswerInvitationDocument, {
    input: { id: form['invitation'] ?? '', accepts: form['accepts'] === 'yes' },
  });
  return isProblem(answerInvitation)
    ? { errors: { invitation: problemMessage(i18n, answerInvitation) } }
    : { to: pathTo(language, 'desk') };
}

export const page = definePage({
  document: DeskPageDocument,
  isPrivate: true,
  outcome: ({ viewer }, { language, url }) =>
    viewer === null
      ? { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` }
      : null,
  head: (_data, { i18n, form }) => ({
    title: form === null ? i18n._(msg`My desk`) : i18n._(msg`Error: My desk`),
    isHidden: true,
  }),
  Component: DeskPage,
  action: async (form, { language, i18n }, execute) => {
    if (form['invitation'] !== undefined) return answerTo(form, { language, i18n }, execute);
    const answer = answerIn(form);
    if (answer === null) return { errors: { answer: i18n._(msg`Press one of the buttons.`) } };
    const { confirmPractice } = await execute(ConfirmPracticeDocument, {
      input: { number: Number(form['number']), answer },
    });
    return isProblem(confirmPractice)
      ? { errors: { answer: problemMessage(i18n, confirmPractice) } }
      : { to: `${pathTo(language, 'desk')}?said#still-running` };
  },
});
