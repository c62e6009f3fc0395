import { InvalidInput } from '@praxis/domain/shared';

/** There is no city with the name that was given. */
export function unknownCity(): InvalidInput {
  return new InvalidInput([
    {
      path: 'city',
      rule: 'unknown',
      limit: null,
      message: 'city: there is no such city, name one by its word in addresses.',
    },
  ]);
}
