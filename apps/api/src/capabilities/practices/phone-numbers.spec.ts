import { passagesIn } from '@praxis/domain/safety';
import { phoneNumbersOf } from './phone-numbers';

function found(country: string, text: string): string[] {
  const reading = { language: 'en', findPhoneNumbers: phoneNumbersOf(country) } as const;
  return passagesIn(text, reading)
    .filter(({ kind }) => kind === 'phone-number')
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['DK', 'Call 8731 4000 or +45 87 31 40 00.', ['8731 4000', '+45 87 31 40 00']],
  ['FR', 'le 03 88 60 90 90 ou 0800 005 696', ['03 88 60 90 90', '0800 005 696']],
  ['ES', 'Llame al 900 525 100, o al 93 402 70 00', ['900 525 100', '93 402 70 00']],
  ['GB', '020 7946 0958 or (0161) 496 0000', ['020 7946 0958', '(0161) 496 0000']],
  ['NL', 'bel 14 010 of +31 10 267 1625', ['+31 10 267 1625']],
  ['XX', 'From abroad +45 87 31 40 00', ['+45 87 31 40 00']],
])('in %s, “%s” holds %j', (country, text, numbers) => {
  expect(found(country, text)).toEqual(numbers);
});

test.each([
  ['DK', 'Plans for 2013-2014 and 2016–2017, 20 132 014 people, 31 in 2013 to 1 in 2014.'],
  ['ES', 'Con 600 000 000 euros en 2014-2016, y 245 acciones.'],
  ['DE', 'Ein Budget von 235 000 / 2017, am 10.11.2015, Nr. 12-2016.'],
  ['FR', 'Plus de 310 000 euros, 1 300 agents, 237 appels de 2014 à 2017.'],
  ['BE', 'ISBN 978-87-7934-000-1, € 10 000-50 000 a year, 4,455 questionnaires.'],
])('in %s, “%s” holds no telephone number', (country, text) => {
  expect(found(country, text)).toEqual([]);
});
