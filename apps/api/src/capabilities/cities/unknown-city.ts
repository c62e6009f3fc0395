import { InvalidInput } from '@praxis/domain/shared';

/** There is no city with the name in addresses that was given. */
export function unknownCity(): InvalidInput {
  return new InvalidInput([
    {
      path: 'city',
      rule: 'unknownCode',
      limit: null,
      message: 'city is not the name of a city in addresses, choose a listed one.',
    },
  ]);
}
