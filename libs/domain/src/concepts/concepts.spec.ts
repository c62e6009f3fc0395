import { memberViewer } from '../accounts/testing';
import { visitor } from '../accounts';
import { InvalidInput, parseInput } from '../shared';
import { canEditConcepts, codeOfConcept, saveConceptInput, Thesaurus, type Concept } from '.';

const concept = (code: string, en: string[], fr: string[], es: string[]): Concept => ({
  code,
  words: { en, fr, es },
  notes: null,
});
const mentoring = concept('mentoring', ['mentoring'], ['mentorat', 'tutorat'], ['mentoría']);
const hate = concept('hate-speech', ['hate speech'], ['discours de haine'], ['discurso de odio']);
const hatred = concept('hate', ['hate'], ['haine'], ['odio']);
const network = concept('ran', ['RAN'], ['RAN'], ['RAN']);
const prevention = concept('p-cve', ['P/CVE', 'PVE'], ['P/CVE'], ['P/CVE']);
const thesaurus = new Thesaurus([mentoring, hate, hatred, network, prevention]);

const codesIn = (text: string): string[] =>
  thesaurus.mentionedIn(text).flatMap(({ concepts }) => concepts.map(({ code }) => code));

test.each<[string, string[]]>([
  ['mentorat', ['mentoring']],
  ['MENTORIA', ['mentoring']],
  ['tutorats pour les jeunes', ['mentoring']],
  ['hate speech', ['hate-speech']],
  ['hate on the street, and hate speech', ['hate', 'hate-speech']],
  ['un discours de haine', ['hate-speech']],
  ['P/CVE', ['p-cve']],
  ['pve', ['p-cve']],
  ['ran', ['ran']],
  ['the town ran a programme for pupils', []],
  ['what does RAN say of mentoring programmes', ['ran', 'mentoring']],
  ['"mentorat"', []],
  ['schools -mentorat', []],
  ['', []],
])('%j names %j', (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});

test('the other names are those of the languages, without the one that was typed', () => {
  const [mention] = thesaurus.mentionedIn('Mentorat');
  if (!mention) throw new Error('It was there before.');
  const names = (among: ('en' | 'fr' | 'es')[]) =>
    thesaurus
      .synonymsOf(mention, among)
      .map(
        ({ language, words }) => `${language} ${words.map(({ spelling }) => spelling).join(' ')}`,
      );
  expect(names(['en', 'fr', 'es'])).toEqual(['en mentoring', 'fr tutorat', 'es mentoría']);
  expect(names(['fr'])).toEqual(['fr tutorat']);
});

test('a concept is called by its first English word', () => {
  expect(codeOfConcept({ en: ['Hate speech'], fr: ['x'], es: ['x'] })).toBe('hate-speech');
});

test('only administrators say what words mean', () => {
  expect(canEditConcepts(visitor)).toBe(false);
  expect(canEditConcepts(memberViewer('m'))).toBe(false);
  expect(canEditConcepts(memberViewer('r', { roles: ['reviewer'] }))).toBe(false);
  expect(canEditConcepts(memberViewer('a', { roles: ['administrator'] }))).toBe(true);
});

describe('what is saved', () => {
  const words = { en: ['mentor'], fr: ['mentor'], es: ['mentor'] };
  const faultsOf = (input: object): unknown => {
    try {
      parseInput(saveConceptInput, { words, ...input });
      return [];
    } catch (error) {
      return (error as InvalidInput).fields.map(({ path, rule }) => [path, rule]);
    }
  };

  it('has words on one line, each once, without empty ones', () => {
    const given = { en: [' mentor ', '', 'Mentor', 'a\nguide'], fr: ['mentor'], es: ['mentor'] };
    expect(parseInput(saveConceptInput, { words: given }).words.en).toEqual(['Mentor', 'a guide']);
  });

  it.each<[object, [string, string][]]>([
    [{ words: { ...words, fr: [] } }, [['words.fr', 'tooFew']]],
    [{ words: { ...words, es: [' ', ''] } }, [['words.es', 'tooFew']]],
    [{ words: { ...words, en: ['x'.repeat(81)] } }, [['words.en.0', 'tooLong']]],
    [{ words: { ...words, en: ['mentor', 'of the'] } }, [['words.en.1', 'onlyLittleWords']]],
    [{ words: { ...words, en: ['mentor b c d e f g h i'] } }, [['words.en.0', 'tooManyWords']]],
    [{ words: { ...words, en: Array(21).fill('mentor') } }, [['words.en', 'tooMany']]],
    [{ notes: { en: 'Contested.', fr: '', es: 'x' } }, [['notes.fr', 'noteInEveryLanguage']]],
    [{ notes: { en: 'x'.repeat(601), fr: 'x', es: 'x' } }, [['notes.en', 'tooLong']]],
    [{ notes: { en: '', fr: ' ', es: '' } }, []],
  ])('%j is refused for %j', (input, faults) => {
    expect(faultsOf(input)).toEqual(faults);
  });
});
