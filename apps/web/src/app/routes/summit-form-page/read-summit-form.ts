import { associatedEventsMax } from '@praxis/domain/summits';
import { languagesOf } from '../../../features/summits/language-choices';
import { entriesOf, numberIn, titlesOf } from '../../../features/summits/planning-fields';
import type { SaveSummitInput } from '../../../shared/apollo/generated/operations';

type Form = Readonly<Record<string, string>>;
const parts = ['title', 'language', 'startsOn', 'endsOn', 'place', 'address'] as const;
type Part = (typeof parts)[number];

/** The name of a control of an associated event. */
export function eventField(part: Part, row: number): string {
  return `event-${part}-${String(row)}`;
}

/** The rows of associated events in which something is written. */
export function eventRows(form: Form): number[] {
  return Array.from({ length: associatedEventsMax }, (_, row) => row).filter((row) =>
    parts.some((part) => part !== 'language' && (form[eventField(part, row)] ?? '').trim() !== ''),
  );
}

/** What the form holds, as the API takes it. An event whose title was emptied is taken away. */
export function readSummitForm(form: Form): SaveSummitInput {
  const said = (name: string): string => form[name] ?? '';
  const revision = numberIn(form['revision']);
  return {
    ...(revision === null ? {} : { revision }),
    titles: titlesOf(form),
    ordinal: numberIn(form['ordinal']) ?? 0,
    city: said('city'),
    startsOn: said('startsOn'),
    endsOn: said('endsOn'),
    timeZone: said('timeZone'),
    venue: said('venue'),
    hosts: entriesOf(form['hosts']),
    organisers: entriesOf(form['organisers']),
    partners: entriesOf(form['partners']),
    interpretation: languagesOf(form),
    associatedEvents: keptRows(form).map((row) => {
      const part = (name: Part): string => said(eventField(name, row));
      return {
        title: part('title'),
        language: part('language') === 'FR' ? 'FR' : part('language') === 'ES' ? 'ES' : 'EN',
        startsOn: part('startsOn'),
        endsOn: part('endsOn'),
        place: part('place'),
        address: part('address'),
      };
    }),
  };
}

/** An event without a title is none. */
function keptRows(form: Form): number[] {
  return eventRows(form).filter((row) => (form[eventField('title', row)] ?? '').trim() !== '');
}

/** The control that a fault is about. */
export function controlOf(path: string, form: Form): string {
  const [first = '', second = '', third = ''] = path.split('.');
  if (first === 'titles') return `title-${second}`;
  if (first === 'interpretation') return 'languages';
  if (first === 'associatedEvents')
    return eventField((third as Part | '') || 'title', keptRows(form)[Number(second)] ?? 0);
  return first;
}
