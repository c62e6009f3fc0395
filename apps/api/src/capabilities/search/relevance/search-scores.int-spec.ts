import { languages } from '@praxis/domain/shared';
import { useApi } from '../../../../test/api-harness';
import { Database } from '../../../platform/database/database';
import { SearchScores } from './search-scores';

const api = useApi();

/** As a reading of a text has it whose word stands in nearly every text and begins one that stands in few. */
it.each([1, 5_000, 1e9])('a lexeme that weighs %d is counted', async (weight) => {
  const [rare] = await api.sql<{ lexeme: number; documents: number }>(
    `select id as lexeme, documents from search_lexeme where language = 'en' and documents between 2 and 9 order by id limit 1`,
  );
  if (!rare) throw new Error('The first catalogue has rare words.');
  const asked = {
    lexeme: rare.lexeme,
    language: languages[0],
    isDecisive: true,
    averageLength: 80,
  };
  const nothing = { terms: [], repaired: [], unmet: [], begun: [], importance: [], marks: [] };
  const scores = await new SearchScores(api.part(Database)).of(
    {
      ...nothing,
      asked: [{ ...asked, weight }],
      synonyms: [],
      synonymMarks: {},
      isOneConcept: false,
    },
    null,
  );
  expect(scores.size).toBe(rare.documents);
  for (const { score } of scores.values()) expect(score).toBeGreaterThan(0);
});
