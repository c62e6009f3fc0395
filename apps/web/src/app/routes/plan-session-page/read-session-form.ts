import { sessionKinds, speakersMax } from '@praxis/domain/summits';
import { languagesOf } from '../../../features/summits/language-choices';
import { entriesOf, numberIn, titlesOf } from '../../../features/summits/planning-fields';
import type { SaveSessionInput, SessionKind } from '../../../shared/apollo/generated/operations';

type Form = Readonly<Record<string, string>>;
const parts = ['name', 'role', 'city'] as const;
type Part = (typeof parts)[number];

/** The kinds as the API names them. */
export const kinds = sessionKinds.map(
  (kind) => kind.toUpperCase().replace(/-/g, '_') as SessionKind,
);

/** The name of a control of a speaker. */
export function speakerField(part: Part, row: number): string {
  return `speaker-${part}-${String(row)}`;
}

/** The name of the control that keeps a place without a name. */
export function unnamedField(row: number): string {
  return `speaker-unnamed-${String(row)}`;
}

/** The rows of speakers in which something is written, and those of places without a name. */
export function speakerRows(form: Form): number[] {
  return Array.from({ length: speakersMax }, (_, row) => row).filter(
    (row) =>
      form[unnamedField(row)] !== undefined ||
      parts.some((part) => (form[speakerField(part, row)] ?? '').trim() !== ''),
  );
}

/** What the form holds, as the API takes it. */
export function readSessionForm(form: Form, summit: string): SaveSessionInput {
  const said = (name: string): string => form[name] ?? '';
  const revision = numberIn(form['revision']);
  return {
    ...(revision === null ? {} : { revision }),
    summit,
    kind: kinds.find((kind) => kind === form['kind']) ?? 'SESSION',
    titles: titlesOf(form),
    day: said('day'),
    startTime: said('startTime').slice(0, 5),
    endTime: said('endTime').slice(0, 5),
    ...(said('room') === '' ? {} : { room: said('room') }),
    capacity: numberIn(form['capacity']),
    languages: languagesOf(form),
    interpreters: entriesOf(form['interpreters']),
    isCancelled: said('isCancelled') !== '',
    speakers: speakerRows(form).map((row) =>
      form[unnamedField(row)] === undefined
        ? {
            name: said(speakerField('name', row)),
            role: said(speakerField('role', row)),
            city: said(speakerField('city', row)),
          }
        : { name: null },
    ),
  };
}

/** The control that a fault is about. */
export function controlOf(path: string, form: Form): string {
  const [first = '', second = '', third = ''] = path.split('.');
  if (first === 'titles') return `title-${second}`;
  if (first === 'speakers')
    return speakerField(
      parts.find((part) => part === third) ?? 'name',
      speakerRows(form)[Number(second)] ?? 0,
    );
  return first === 'summit' ? 'form' : first;
}
