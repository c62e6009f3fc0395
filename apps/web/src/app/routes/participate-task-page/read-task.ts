import { fieldVisitChoicesMax, type RequestTask } from '@praxis/domain/participation';
import { languagesOf } from '../../../features/summits/language-choices';
import type {
  OwnRequestFragment,
  SaveParticipationRequestInput,
} from '../../../shared/apollo/generated/operations';

type Form = Readonly<Record<string, string>>;
type Answers = NonNullable<OwnRequestFragment['answers']>;
type Person = Answers['people'][number];
type Said = Omit<SaveParticipationRequestInput, 'id' | 'revision'>;
type PersonInput = NonNullable<SaveParticipationRequestInput['people']>[number];

/** The name of a control about one of those who come, and its id. */
export function personField(part: keyof Person, row: number): string {
  return `${part}-${String(row)}`;
}

/** The rows of people in which something is written. */
export function personRows(form: Form, most: number): number[] {
  return Array.from({ length: most }, (_, row) => row).filter((row) =>
    (['name', 'function', 'title'] as const).some(
      (part) => (form[personField(part, row)] ?? '').trim() !== '',
    ),
  );
}

const nobody: PersonInput = {
  name: '',
  function: null,
  title: '',
  languages: [],
  accessNeeds: '',
  dietNeeds: '',
};

function asInput(person: Person): PersonInput {
  const { name, title, accessNeeds, dietNeeds, languages } = person;
  const codes = languages.map(({ code }) => code);
  return { name, function: person.function, title, languages: codes, accessNeeds, dietNeeds };
}

/** What the form of a topic says, as the API takes it. Who comes keeps what other topics ask of them. */
export function answersIn(task: RequestTask, form: Form, request: OwnRequestFragment): Said {
  const people = request.answers?.people ?? [];
  switch (task) {
    case 'authority':
      return authorityIn(form);
    case 'people':
      return {
        people: personRows(form, rowsOf(request)).map((row) => ({
          ...(people[row] === undefined ? nobody : asInput(people[row])),
          name: form[personField('name', row)] ?? '',
          function: chosen(form[personField('function', row)]),
          title: form[personField('title', row)] ?? '',
        })),
      };
    case 'languages':
      return {
        people: people.map((person, row) => ({
          ...asInput(person),
          languages: languagesOf(form, personField('languages', row)),
        })),
      };
    case 'needs':
      return {
        people: people.map((person, row) => ({
          ...asInput(person),
          accessNeeds: form[personField('accessNeeds', row)] ?? '',
          dietNeeds: form[personField('dietNeeds', row)] ?? '',
        })),
      };
    case 'visits':
      return { fieldVisits: visitsAfter(request.answers?.fieldVisits ?? [], form['move'] ?? '') };
    case 'message':
      return { message: form['message'] ?? '' };
  }
}

function authorityIn(form: Form): Said {
  const first = form['isFirstAttendance'];
  return {
    authority: form['authority'] ?? '',
    category: chosen(form['category']),
    city: form['city'] ?? '',
    country: chosen(form['country']),
    authoritySize: chosen(form['authoritySize']),
    isFirstAttendance: first === undefined || first === '' ? null : first === 'yes',
    contactAddress: form['contactAddress'] ?? '',
  };
}

/** The field visits after a button was pressed: `up:id`, `down:id`, `add:id`, `remove:id`. */
export function visitsAfter(visits: readonly string[], move: string): string[] {
  const [what = '', id = ''] = move.split(':');
  const others = visits.filter((each) => each !== id);
  const place = visits.indexOf(id);
  switch (what) {
    case 'add':
      return [...others, id].slice(0, fieldVisitChoicesMax);
    case 'remove':
      return others;
    case 'up':
    case 'down': {
      if (place < 0) return [...visits];
      const next = Math.max(0, place + (what === 'up' ? -1 : 1));
      return [...others.slice(0, next), id, ...others.slice(next)];
    }
    default:
      return [...visits];
  }
}

/** How many people the form has room for: those that there are and one more, as far as the call goes. */
export function rowsOf(request: OwnRequestFragment): number {
  const people = request.answers?.people.length ?? 0;
  const most = request.summit?.participationCall?.delegationMax ?? 1;
  return Math.max(people, Math.min(most, people + 1));
}

/** The control that a fault of the API is about, on the page of a topic. */
export function controlOf(
  task: RequestTask,
  path: string,
  form: Form,
  request: OwnRequestFragment,
): string {
  const [first = '', index = '', part = ''] = path.split('.');
  if (first === 'fieldVisits') return 'visits';
  if (first !== 'people') return first;
  if (part === '') return personField('name', 0);
  const row = task === 'people' ? personRows(form, rowsOf(request))[Number(index)] : Number(index);
  return `${part}-${String(row ?? 0)}`;
}

/** One of a list; null where none was chosen. What the list did not have, the API refuses. */
function chosen(text: string | undefined): never | null {
  return text === undefined || text === '' ? null : (text as never);
}
