import type { Language } from '../shared';

/**
 * Speakers print the brief of a session early, and cities publish their practices anew. Two days before the session, whoever
 * said that they come is told only what is different from the brief they have: once, and not at all when nothing is.
 */
export const deltaBriefHours = 48;

/** Practices whose passages one mail quotes, and passages of each: the page behind the link has all of them. */
export const quotedPassagesMax = 5;
const around = 60;

/** What organisers say of a case study. */
export interface StudyWords {
  readonly presenter: string | null;
  readonly note: string | null;
  /** Of the words; null where there are none. */
  readonly language: Language | null;
}

/** A case study as a printed brief has it, in the order of the brief. */
export interface PrintedStudy extends StudyWords {
  readonly practiceId: string;
  readonly version: number;
}

/** A case study as the session has it now. */
export interface StandingStudy extends StudyWords {
  readonly practiceId: string;
  /** The version that the brief shows. */
  readonly pinned: number;
  /** The version that the practice has now. */
  readonly current: number;
}

/** `reworded`: what is presented is the same; who presents it, or what is said of it for this session, is not. */
export const studyChangeKinds = ['added', 'changed', 'reworded', 'removed'] as const;
export type StudyChangeKind = (typeof studyChangeKinds)[number];

/** What is different in one case study. */
export interface StudyChange {
  readonly kind: StudyChangeKind;
  readonly practiceId: string;
  /** The version in the printed brief; null for one that was not in it. */
  readonly before: number | null;
  /** The version that the brief shows now; null for one that it no longer has. */
  readonly pinned: number | null;
  /** The newest version that says something else; null for one that the brief no longer has. */
  readonly after: number | null;
  /** What organisers said of it and say now; null where that is the same, or where it is gone. */
  readonly words: { readonly before: StudyWords; readonly now: StudyWords } | null;
}

const noWords: StudyWords = { presenter: null, note: null, language: null };

/**
 * What is different from a printed brief, in the order of the session. Where none was printed (null), what was pinned is what
 * people know: then only practices that were published anew are different.
 */
export function studyChanges(
  printed: readonly PrintedStudy[] | null,
  standing: readonly StandingStudy[],
): StudyChange[] {
  const known = new Map(printed?.map((study) => [study.practiceId, study]));
  const now = standing.flatMap((study): StudyChange[] => {
    const { practiceId, pinned, current } = study;
    const had = printed === null ? { ...study, version: pinned } : known.get(practiceId);
    const words = reworded(had ?? noWords, study);
    if (had === undefined)
      return [{ kind: 'added', practiceId, before: null, pinned, after: pinned, words }];
    const before = had.version;
    const after = current > before ? current : pinned;
    if (after === before && words === null) return [];
    const kind = after === before ? 'reworded' : 'changed';
    return [{ kind, practiceId, before, pinned, after, words }];
  });
  const gone = [...known.values()]
    .filter(({ practiceId }) => !standing.some((study) => study.practiceId === practiceId))
    .map(({ practiceId, version }): StudyChange => ({
      ...{ kind: 'removed', practiceId, before: version, pinned: null, after: null, words: null },
    }));
  return [...now, ...gone];
}

function reworded(before: StudyWords, now: StudyWords): StudyChange['words'] {
  return before.presenter === now.presenter && before.note === now.note ? null : { before, now };
}

/** Whether the case studies that stand in both are in another order than in the printed brief. Where none was printed, none is known. */
export function areReordered(
  printed: readonly Pick<PrintedStudy, 'practiceId'>[] | null,
  standing: readonly Pick<StandingStudy, 'practiceId'>[],
): boolean {
  if (printed === null) return false;
  const had = printed.map(({ practiceId }) => practiceId);
  const kept = standing.map(({ practiceId }) => practiceId).filter((id) => had.includes(id));
  const before = had.filter((id) => kept.includes(id));
  return kept.some((id, i) => id !== before[i]);
}

/** A part of a text that was compared with another one. */
export interface ComparedPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * What changed in a text as one line without markup: the words that changed, with a little of what stands around them. What
 * is said before them ends with the colon of its language.
 */
export function passageOf(
  parts: readonly ComparedPart[],
  words: { readonly added: string; readonly removed: string },
): string {
  const joined = joinChanges(parts);
  return joined
    .map(({ kind, text }, i) => {
      if (kind !== 'same') return ` [${words[kind]} ${text.trim()}] `;
      const isFirst = i === 0;
      const isLast = i === joined.length - 1;
      const most = isFirst || isLast ? around : 2 * around;
      if (text.length <= most) return text;
      const start = isFirst ? '' : text.slice(0, around);
      const end = isLast ? '' : text.slice(-around);
      return `${start} … ${end}`;
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/\] (?=[.,;:!?])/gu, ']')
    .trim();
}

/** Words that changed one after the other are one change: what was removed, then what was added. */
function joinChanges(parts: readonly ComparedPart[]): ComparedPart[] {
  const joined: ComparedPart[] = [];
  let removed = '';
  let added = '';
  const close = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    removed = added = '';
  };
  for (const { kind, text } of parts) {
    const isGap = kind === 'same' && text.trim() === '' && (removed !== '' || added !== '');
    if (kind === 'same' && !isGap) {
      close();
      joined.push({ kind, text });
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  close();
  return joined;
}
