import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { linkSentenceMaxLength } from '@praxis/domain/declarations';
import { Button, Field, Notice, Tag } from '@praxis/ui';
import { linkStateLabel, linkStateTone } from '../../../features/declarations/link-labels';
import type { PracticeCommitmentsPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { languageNames } from '../../../shared/i18n/i18n';
import { PostedText } from '../../../shared/forms/posted-text';
import { FormErrors } from '../../../shared/forms/form-errors';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { inputFaultMessage } from '../../../shared/problems/input-fault-message';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import {
  PracticeCommitmentsPageDocument,
  ProposeCommitmentLinkDocument,
  TakeBackCommitmentLinkDocument,
} from './practice-commitments-page.generated';
import styles from './practice-commitments-page.module.css';

type Practice = NonNullable<PracticeCommitmentsPageQuery['practice']>;
type Proposal = NonNullable<Practice['linkProposals']>[number];

function PracticeCommitmentsPage({
  data: { practice, declarations },
  context,
}: {
  data: PracticeCommitmentsPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (practice === null) return null;
  const { form, language } = context;
  const proposals = practice.linkProposals ?? [];
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'search'), words: <Trans>Practices</Trans> },
          {
            href: pathTo(language, 'practice', { practice: practiceParam(practice) }),
            of: practice,
          },
        ]}
      />
      <h1>
        <Trans>Commitments it serves</Trans>
      </h1>
      <FormErrors
        form={form}
        labels={{
          commitment: t`Commitment`,
          sentence: t`How the practice serves it`,
        }}
      />
      {context.query.get('proposed') === null || form !== null ? null : (
        <Notice tone="ok">
          <p>
            <Trans>
              Your sentence has been sent to the secretariat. You will be told by mail what was
              decided.
            </Trans>
          </p>
        </Notice>
      )}
      {practice.viewerCanProposeLink ? (
        <ProposalForm declarations={declarations} context={context} />
      ) : null}
      <section className={styles['said']} aria-labelledby="said">
        <h2 id="said">
          <Trans>What has been said so far</Trans>
        </h2>
        {practice.commitmentCodes.length > 0 ? (
          <p>
            <Trans>The practice itself names {practice.commitmentCodes.join(', ')}.</Trans>
          </p>
        ) : null}
        {proposals.length === 0 ? (
          <p>
            <Trans>Nothing has been proposed yet.</Trans>
          </p>
        ) : (
          <ul className={styles['list']}>
            {proposals.map((proposal) => (
              <li key={proposal.id}>
                <ProposalItem proposal={proposal} language={language} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function ProposalForm({
  declarations,
  context: { form, language, query },
}: {
  declarations: PracticeCommitmentsPageQuery['declarations'];
  context: PageContext;
}) {
  const { t } = useLingui();
  const limit = String(linkSentenceMaxLength);
  return (
    <form method="post" className={styles['form']}>
      <p>
        <Trans>
          Say in one sentence how the practice serves a commitment of a declaration. The secretariat
          reads it; once it is accepted, everybody can read it with the practice and with the
          declaration.
        </Trans>
      </p>
      <Field
        id="commitment"
        label={t`Commitment`}
        error={form?.errors['commitment']}
        errorWord={t`Error:`}
      >
        {(control) => (
          <select
            {...control}
            name="commitment"
            defaultValue={form?.values['commitment'] ?? query.get('commitment') ?? ''}
          >
            <option value="">{t`Choose a commitment`}</option>
            {declarations.edges.map(({ node }) => (
              <optgroup key={node.id} label={node.title}>
                {node.commitments.map(({ id, code, text }) => (
                  <option key={id} value={code}>
                    {`${code} · ${text}`}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <PostedText
        form={form}
        name="sentence"
        label={t`How the practice serves it`}
        hint={t`One sentence, at most ${limit} characters: what in the practice keeps this promise?`}
        rows={3}
      />
      <Field id="language" label={t`Language of the sentence`}>
        {(control) => (
          <select
            {...control}
            name="language"
            defaultValue={form?.values['language'] ?? language.toUpperCase()}
          >
            {Object.entries(languageNames).map(([code, name]) => (
              <option key={code} value={code.toUpperCase()} lang={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p>
        <Button type="submit">
          <Trans>Propose to the secretariat</Trans>
        </Button>
      </p>
    </form>
  );
}

function ProposalItem({
  proposal,
  language,
}: {
  proposal: Proposal;
  language: PageContext['language'];
}) {
  const { i18n } = useLingui();
  const { commitment, id, state } = proposal;
  return (
    <article className={styles['proposal']} aria-labelledby={`link-${id}`}>
      <h3 id={`link-${id}`}>
        {commitment?.code} <Tag tone={linkStateTone(state)}>{linkStateLabel(i18n, state)}</Tag>
      </h3>
      <p className={styles['meta']}>{commitment?.text}</p>
      <p lang={proposal.language.toLowerCase()}>{proposal.sentence}</p>
      <p className={styles['meta']}>
        <Trans>Proposed on {formatDay(proposal.proposedAt, language)}</Trans>
        {proposal.decidedAt === null ? null : (
          <>
            {' · '}
            <Trans>decided on {formatDay(proposal.decidedAt, language)}</Trans>
          </>
        )}
      </p>
      {proposal.reason === null ? null : (
        <blockquote className={styles['reason']}>
          <p>
            <strong>
              <Trans>Reason of the secretariat:</Trans>
            </strong>{' '}
            {proposal.reason}
          </p>
        </blockquote>
      )}
      {proposal.viewerCanTakeBack ? (
        <form method="post">
          <input type="hidden" name="takeBack" value={id} />
          <Button type="submit" look="quiet" aria-describedby={`link-${id}`}>
            <Trans>Take it back</Trans>
          </Button>
        </form>
      ) : null}
    </article>
  );
}

export const page = definePage({
  document: PracticeCommitmentsPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ number: numberOf(params['practice']) ?? 0 }),
  outcome: ({ practice }) => {
    if (practice === null) return { status: 404 };
    return practice.linkProposals === null ? { status: 403 } : null;
  },
  head: ({ practice }, { i18n, form }) => ({
    title:
      form === null
        ? i18n._(msg`Commitments served by “${practice?.title ?? ''}”`)
        : i18n._(msg`Error: Commitments served by “${practice?.title ?? ''}”`),
    isHidden: true,
  }),
  Component: PracticeCommitmentsPage,
  action: async (form, { params, language, i18n }, execute) => {
    const address = pathTo(language, 'practiceCommitments', { practice: params['practice'] ?? '' });
    if (form['takeBack'] !== undefined) {
      const { takeBackCommitmentLink } = await execute(TakeBackCommitmentLinkDocument, {
        input: { id: form['takeBack'] },
      });
      return isProblem(takeBackCommitmentLink)
        ? { errors: { said: problemMessage(i18n, takeBackCommitmentLink) } }
        : { to: address };
    }
    const { proposeCommitmentLink } = await execute(ProposeCommitmentLinkDocument, {
      input: {
        number: numberOf(params['practice']) ?? 0,
        commitment: form['commitment'] ?? '',
        sentence: form['sentence'] ?? '',
        language: form['language'] === 'FR' ? 'FR' : form['language'] === 'ES' ? 'ES' : 'EN',
      },
    });
    if (!isProblem(proposeCommitmentLink)) return { to: `${address}?proposed` };
    return {
      errors: Object.fromEntries(
        proposeCommitmentLink.fields.map((fault) => [
          fault.path === 'number' ? 'commitment' : fault.path,
          inputFaultMessage(i18n, fault),
        ]),
      ),
    };
  },
});
