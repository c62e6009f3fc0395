import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { aLine, imported, lineOf, type Line } from '../../../test/interchange';
import { asReviewer } from '../../../test/people';

const api = useApi();

const whatIsThere = (): Promise<object[]> =>
  api.sql(`select p.number, p.external_id, p.publication, p.current_version_id, d.revision from practice p
    left join practice_draft d on d.practice_id = p.id order by p.number`);

describe('faults', () => {
  it.each<[string, (known: Line) => object | string, string[]]>([
    ['no JSON', () => '{"city":', ['1  notJson']],
    ['a list', () => '[]', ['1  notAnObject']],
    ['an unknown key', () => aLine({ colour: 'red' }), ['1 colour unknownKey']],
    ['an unknown code', () => aLine({ topics: ['magic'] }), ['1 topics.0 unknownCode']],
    [
      'an unknown commitment',
      () => aLine({ commitments: ['Z99'] }),
      ['1 commitments.0 unknownCode'],
    ],
    [
      'an unknown city',
      () => aLine({ city: { name: 'Atlantis', country: 'DK' } }),
      ['1 city unknownCity'],
    ],
    [
      'a city in another country',
      () => aLine({ city: { name: 'Aarhus', country: 'SE', slug: 'aarhus' } }),
      ['1 city otherCountry'],
    ],
    [
      'a day to come',
      () => aLine({ statusConfirmedOn: '2999-01-01' }),
      ['1 statusConfirmedOn inFuture'],
    ],
    [
      'a moment to come',
      () => aLine({ publishedAt: '2999-01-01T00:00:00Z' }),
      ['1 publishedAt inFuture'],
    ],
    ['the number of another practice', ({ number }) => aLine({ number }), ['1 number taken']],
    [
      'the number of another city’s practice',
      ({ number }) => ({
        ...aLine(),
        externalId: null,
        number,
        city: { name: 'Rotterdam', country: 'NL' },
      }),
      ['1 city otherCity'],
    ],
    [
      'another language than it was written in',
      (known) => ({ ...known, originalLanguage: 'fr', translations: { fr: { title: 'Titre' } } }),
      ['1 originalLanguage otherLanguage'],
    ],
    [
      'a version that is there and says something else',
      (known) => ({ ...known, version: 1, startYear: 1991 }),
      ['1 version outdated'],
    ],
  ])('%s is refused by line and key, and nothing is written', async (_what, made, faults) => {
    const { number } = await aPublishedPractice();
    const known = await lineOf(api.app, number);
    const before = await whatIsThere();
    const last = await api.sql('select last_value from practice_number_seq');
    const lines = [made(known), aLine()];
    for (const options of [{ publish: true }, { publish: true, dryRun: true }])
      expect(await imported(api.app, lines, options)).toMatchObject({
        ...{ faults, bad: 1, added: 1, isWritten: false },
      });
    expect(await whatIsThere()).toEqual(before);
    expect(await api.sql('select last_value from practice_number_seq')).toEqual(last);
  });

  it('leave the good lines be when they may be left out', async () => {
    const good = aLine();
    const report = await imported(api.app, [aLine({ topics: ['magic'] }), '', good, '{'], {
      skipBad: true,
      publish: true,
    });
    expect(report).toMatchObject({ lines: 3, bad: 2, added: 1, isWritten: true });
    expect(report.faults).toEqual(['1 topics.0 unknownCode', '4  notJson']);
    expect(await api.count('practice where external_id = $1', [good['externalId']])).toBe(1);
  });

  it('are a name and a number that stand in two lines', async () => {
    const line = aLine({ number: 900_001 });
    const again = aLine({ number: 900_001 });
    const { faults } = await imported(api.app, [line, line, again], { publish: true });
    expect(faults).toEqual(['2 externalId repeated', '3 number repeated']);
  });

  it('are practices that were withdrawn: an import does not bring them back', async () => {
    const practice = await aPublishedPractice();
    const line = await lineOf(api.app, practice.number);
    await asReviewer().withdraw(practice, 'It has ended.');
    expect(await imported(api.app, [line], { publish: true })).toMatchObject({
      faults: ['1 number withdrawn'],
    });
  });
});
