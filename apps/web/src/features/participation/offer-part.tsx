import { Plural, Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, Notice } from '@praxis/ui';
import type { OfferPartFragment } from '../../shared/apollo/generated/operations';
import { momentThere } from './moment-there';
import styles from './participation.module.css';

/** Offered places, to be taken or refused by whoever asked; nothing where none are offered. A plain form of the page. */
export function OfferPart({
  request: { offer, size, status },
  timeZone,
  language,
}: {
  request: OfferPartFragment;
  timeZone: string;
  language: Language;
}) {
  if (status !== 'WAITLISTED' || offer?.endedAt !== null) return null;
  return (
    <Notice tone="ok">
      <p>
        <strong>
          <Plural
            value={size}
            one="A place has become free and is kept for you."
            other="# places have become free and are kept for you."
          />
        </strong>
      </p>
      <p>
        <Trans>
          Answer before {momentThere(offer.expiresAt, timeZone, language)}. Afterwards they go to
          others who wait.
        </Trans>
      </p>
      <form method="post" className={styles['answer']}>
        <Button type="submit" name="offer" value="accept">
          <Trans>Take the places</Trans>
        </Button>
        <Button type="submit" look="quiet" name="offer" value="refuse">
          <Trans>Refuse and cancel the request</Trans>
        </Button>
      </form>
    </Notice>
  );
}
