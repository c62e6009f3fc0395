import type { CitySize } from '../discovery';
import type { FieldFault } from '../shared';
import type { ParticipantCategory, ParticipantFunction } from './participation-rules';
import type { DraftedAnswers } from './personal-answers';

/** What of a request stands beside what is encrypted. */
export interface RequestFacts {
  readonly category: ParticipantCategory | null;
  readonly country: string | null;
  readonly authoritySize: CitySize | null;
  readonly isFirstAttendance: boolean | null;
}

/** Whom a call is for. */
export interface Eligibility {
  readonly functions: readonly ParticipantFunction[];
  readonly categories: readonly ParticipantCategory[];
  readonly countries: readonly string[];
  /** How many people of one authority. */
  readonly delegationMax: number;
}

const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whether authorities of this kind are told by how many people live there. */
export function hasSize(category: ParticipantCategory | null): boolean {
  return category === 'member-city' || category === 'city';
}

/** What stands in the way of sending a request, field by field with its cure; nothing when it is complete. */
export function requestFaults(
  answers: DraftedAnswers,
  facts: RequestFacts,
  call: Eligibility,
): FieldFault[] {
  return [...faultsOfPeople(answers, call), ...faultsOfAuthority(answers, facts, call)];
}

function faultsOfPeople({ people }: DraftedAnswers, call: Eligibility): FieldFault[] {
  if (people.length === 0) return [fault('people', 'required', 'is required, name who comes')];
  const faults = people.flatMap(({ name, function: role, languages }, i) => {
    const at = (part: string): string => `people.${String(i)}.${part}`;
    return [
      ...when(name === '', fault(at('name'), 'required', 'is required, fill it in')),
      ...(role === null
        ? [fault(at('function'), 'required', 'is required, choose one')]
        : when(
            !call.functions.includes(role),
            fault(at('function'), 'notEligible', 'is none that the call is for, see the call'),
          )),
      ...when(
        languages.length === 0,
        fault(at('languages'), 'required', 'is required, choose at least one'),
      ),
    ];
  });
  const many = fault(
    'people',
    'tooMany',
    'are more than the call takes of one authority, name fewer',
    call.delegationMax,
  );
  return [...when(people.length > call.delegationMax, many), ...faults];
}

function faultsOfAuthority(
  { authority, contactAddress }: DraftedAnswers,
  { category, country, authoritySize, isFirstAttendance }: RequestFacts,
  call: Eligibility,
): FieldFault[] {
  return [
    ...when(authority === '', fault('authority', 'required', 'is required, fill it in')),
    ...(category === null
      ? [fault('category', 'required', 'is required, choose one')]
      : when(
          !call.categories.includes(category),
          fault('category', 'notEligible', 'is none that the call is for, see the call'),
        )),
    ...(country === null
      ? [fault('country', 'required', 'is required, choose one')]
      : when(
          !call.countries.includes(country),
          fault('country', 'notEligible', 'is none that the call is for, see the call'),
        )),
    ...when(
      hasSize(category) && authoritySize === null,
      fault('authoritySize', 'required', 'is required of cities, choose one'),
    ),
    ...when(
      isFirstAttendance === null,
      fault('isFirstAttendance', 'required', 'is required, choose one'),
    ),
    ...(contactAddress === ''
      ? [fault('contactAddress', 'required', 'is required, fill it in')]
      : when(
          !mailAddress.test(contactAddress),
          fault(
            'contactAddress',
            'notAMailAddress',
            'is not a mail address, write it like service@city.example',
          ),
        )),
  ];
}

const when = (isSo: boolean, found: FieldFault): FieldFault[] => (isSo ? [found] : []);

function fault(path: string, rule: string, cure: string, limit: number | null = null): FieldFault {
  return {
    path,
    rule,
    limit,
    message: `${path} ${cure}${limit === null ? '' : ` (${String(limit)})`}.`,
  };
}
