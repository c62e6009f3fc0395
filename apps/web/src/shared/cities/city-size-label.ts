import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CitySize } from '../apollo/generated/operations';

const sizes = {
  UNDER_50K: msg`under 50,000 people`,
  FROM_50K: msg`50,000 to 100,000 people`,
  FROM_100K: msg`100,000 to 250,000 people`,
  FROM_250K: msg`250,000 to 1 million people`,
  FROM_1M: msg`more than 1 million people`,
} satisfies Record<CitySize, unknown>;

/** How many people live in a city, in words. */
export function citySizeLabel(i18n: I18n, size: CitySize): string {
  return i18n._(sizes[size]);
}
