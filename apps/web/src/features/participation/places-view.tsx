import { Trans } from '@lingui/react/macro';
import { Facts } from '@praxis/ui';
import type { PlacesFragment } from '../../shared/apollo/generated/operations';

/** How the places of a summit stand, in people. */
export function PlacesView({
  places: { capacity, accepted, offered, free, waiting },
}: {
  places: NonNullable<PlacesFragment['participationPlaces']>;
}) {
  return (
    <Facts
      facts={[
        { name: <Trans>Places</Trans>, value: String(capacity) },
        { name: <Trans>People accepted</Trans>, value: String(accepted) },
        { name: <Trans>Offered and not answered yet</Trans>, value: String(offered) },
        { name: <Trans>Free places</Trans>, value: <strong>{free}</strong> },
        { name: <Trans>People on the waiting list</Trans>, value: String(waiting) },
      ]}
    />
  );
}
