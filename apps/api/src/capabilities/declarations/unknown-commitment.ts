import { InvalidInput } from '@praxis/domain/shared';

/** There is no commitment with the code that was given. */
export function unknownCommitment(): InvalidInput {
  return new InvalidInput([
    {
      path: 'commitment',
      rule: 'unknownCode',
      limit: null,
      message: 'commitment is not the code of a commitment, choose a listed one.',
    },
  ]);
}
