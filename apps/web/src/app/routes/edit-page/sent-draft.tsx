import { Plural, Trans } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import type { EditPageQuery } from '../../../shared/apollo/generated/operations';
import { formatMoment } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import type { PageContext } from '../../page-definition';

type Practice = NonNullable<EditPageQuery['practice']>;
type Draft = NonNullable<Practice['draft']>;

/** A draft that waits for a reviewer, or first for its city. */
export function Sent({
  practice,
  draft,
  language,
}: {
  practice: Practice;
  draft: Draft;
  language: PageContext['language'];
}) {
  return (
    <>
      {draft.awaitsCity ? (
        <AwaitingCity practice={practice} draft={draft} language={language} />
      ) : (
        <Notice tone="ok">
          <p>
            <Trans>
              Sent to review on {formatMoment(draft.submittedAt ?? draft.updatedAt, language)}.
            </Trans>{' '}
            <Trans>
              A reviewer reads it; you are told of the decision by mail and here. Until then it
              cannot be changed.
            </Trans>{' '}
            {draft.cityApprovedAt === null ? null : (
              <Trans>
                The secretariat wrote it for {practice.city.name}, which approved it on{' '}
                {formatMoment(draft.cityApprovedAt, language)}.
              </Trans>
            )}
          </p>
        </Notice>
      )}
      {practice.viewerCanSubmit ? (
        <form method="post">
          <p>
            <Button look="quiet" type="submit" name="intent" value="recall">
              <Trans>Call it back to go on writing</Trans>
            </Button>
          </p>
        </form>
      ) : null}
    </>
  );
}

/** What the secretariat wrote in the name of a city: nobody publishes it before somebody of that city says yes. */
function AwaitingCity({
  practice,
  draft,
  language,
}: {
  practice: Practice;
  draft: Draft;
  language: PageContext['language'];
}) {
  const city = practice.city.name;
  return (
    <Notice tone="warn">
      <p>
        <Trans>
          The secretariat wrote this on behalf of {city}. It is not published before somebody of the
          city’s team has approved it.
        </Trans>
      </p>
      <p>
        <Link href={pathTo(language, 'practice', { practice: practiceParam(practice) })}>
          <Trans>Read it as it would be published</Trans>
        </Link>
      </p>
      {draft.viewerCanApprove ? (
        <form method="post">
          <input type="hidden" name="revision" value={draft.revision} />
          <p>
            <Button type="submit" name="intent" value="approve">
              <Trans>Approve it for {city}</Trans>
            </Button>
          </p>
        </form>
      ) : null}
    </Notice>
  );
}

/** Who else writes it. */
export function Writers({
  practice,
  language,
}: {
  practice: Practice;
  language: PageContext['language'];
}) {
  if (practice.coAuthors === null) return null;
  const accepted = practice.coAuthors.filter(({ state }) => state === 'ACCEPTED').length;
  return (
    <p>
      <Link href={pathTo(language, 'coAuthors', { practice: practiceParam(practice) })}>
        <Trans>Co-authors</Trans>
      </Link>{' '}
      <Plural
        value={accepted}
        _0="Nobody from elsewhere writes this draft with you."
        one="# person from elsewhere writes this draft with you."
        other="# people from elsewhere write this draft with you."
      />
    </p>
  );
}
