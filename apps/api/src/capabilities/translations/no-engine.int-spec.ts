import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asOrganiser } from '../../../test/people';

useApi();

it('there is no engine unless one is set up: nobody can ask it', async () => {
  const { number } = await aPublishedPractice();
  const { practice } = await asOrganiser().ask<{
    practice: { translation: { hasMachine: boolean } };
  }>(
    `query ($number: Int!) { practice(number: $number) { translation(into: FR) { hasMachine } } }`,
    { number },
  );
  expect(practice.translation.hasMachine).toBe(false);
  const { kind } = await asOrganiser().change('translateByMachine', { number, language: 'FR' });
  expect(kind).toBe('MachineUnavailableProblem');
});
