import type { Language } from '../shared';
import { evidenceRank } from '../vocabularies';
import type { PracticeContent, PracticeFacts, PracticeText } from './practice-content';
import {
  practiceFields,
  tasks,
  textFields,
  type Need,
  type PracticeFieldName,
  type Task,
} from './practice-fields';
import { missingParts } from './practice-row-parts';

export const gapReasons = [
  'missing',
  'endBeforeStart',
  'noLead',
  'severalLeads',
  'evaluationWithoutLink',
  'incompleteRow',
] as const;
export type GapReason = (typeof gapReasons)[number];

/** Why a field stands in the way of a submission, or what a reviewer will ask for. */
export interface PracticeGap {
  field: PracticeFieldName;
  task: Task;
  /**
   * `missing`: not filled; `endBeforeStart`: the years are the wrong way round; `noLead`, `severalLeads`: of those who
   * take part not exactly one leads; `evaluationWithoutLink`: an evaluation is claimed and none is linked;
   * `incompleteRow`: a row was begun and lacks what it is about.
   */
  reason: GapReason;
}

/** From this rank of evidence on (an independent evaluation), the evaluation must be told and linked. */
export const evaluatedFromRank = 3;

function isNeeded(need: Need, facts: PracticeFacts): boolean {
  switch (need) {
    case 'always':
      return true;
    case 'atRisk':
      return facts.preventionLevels.some((level) => level !== 'primary');
    case 'evaluated':
      return isEvaluated(facts);
    case 'advised':
    case 'optional':
      return false;
  }
}

function isEvaluated(facts: PracticeFacts): boolean {
  return facts.evidenceLevel !== null && evidenceRank(facts.evidenceLevel) >= evaluatedFromRank;
}

function isFilled(content: PracticeContent, language: Language, field: PracticeFieldName): boolean {
  const text: PracticeText = content.texts[language] ?? {};
  const all: Record<string, unknown> = { ...text, ...content.facts, ...content.privateFacts };
  const value = all[field];
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined;
}

/** What stands in the way of sending the draft to review, in the order of the template. Empty: it can go. */
export function gapsBeforeSubmission(content: PracticeContent, language: Language): PracticeGap[] {
  const { facts } = content;
  const gaps: PracticeGap[] = practiceFields
    .filter((field) => isNeeded(field.need, facts) && !isFilled(content, language, field.name))
    .map(({ name, task }) => ({ field: name, task, reason: 'missing' }));
  if (facts.startYear !== null && facts.endYear !== null && facts.endYear < facts.startYear)
    gaps.push({ field: 'endYear', task: 'basics', reason: 'endBeforeStart' });
  const leads = facts.actors.filter((actor) => actor.role === 'lead').length;
  if (facts.actors.length > 0 && leads !== 1)
    gaps.push({
      field: 'actors',
      task: 'partners',
      reason: leads === 0 ? 'noLead' : 'severalLeads',
    });
  const text = content.texts[language] ?? {};
  const evaluations = text.evaluation ?? [];
  if (
    isEvaluated(facts) &&
    evaluations.length > 0 &&
    evaluations.every(({ link }) => link === null)
  )
    gaps.push({ field: 'evaluation', task: 'results', reason: 'evaluationWithoutLink' });
  for (const field of textFields)
    if (
      field.kind === 'rows' &&
      text[field.name]?.some((row) => missingParts(field.name, row).length > 0) === true
    )
      gaps.push({ field: field.name, task: field.task, reason: 'incompleteRow' });
  return gaps;
}

/** What a reviewer will ask for; it never blocks anything. */
export function advisedBeforeSubmission(
  content: PracticeContent,
  language: Language,
): PracticeGap[] {
  return practiceFields
    .filter((field) => field.need === 'advised' && !isFilled(content, language, field.name))
    .map(({ name, task }) => ({ field: name, task, reason: 'missing' }));
}

/** How much of what a review needs and asks for has been said; it blocks nothing. */
export interface Completeness {
  filled: number;
  wanted: number;
}

/** Counts the fields that are needed or advised for this practice, of one task or of all, and those that are filled. */
export function completenessOf(
  content: PracticeContent,
  language: Language,
  task: Task | null = null,
): Completeness {
  const wanted = practiceFields.filter(
    (field) =>
      (task === null || field.task === task) &&
      (field.need === 'advised' || isNeeded(field.need, content.facts)),
  );
  return {
    filled: wanted.filter((field) => isFilled(content, language, field.name)).length,
    wanted: wanted.length,
  };
}

export type TaskState = 'not-started' | 'in-progress' | 'completed';

/** How far each task of the editor is: completed when nothing needed or advised is missing in it. */
export function taskStates(content: PracticeContent, language: Language): Record<Task, TaskState> {
  const open = new Set(
    [...gapsBeforeSubmission(content, language), ...advisedBeforeSubmission(content, language)].map(
      (gap) => gap.task,
    ),
  );
  const begun = new Set(
    practiceFields
      .filter((field) => isFilled(content, language, field.name))
      .map((field) => field.task),
  );
  return Object.fromEntries(
    tasks.map((task) => [
      task,
      !begun.has(task) ? 'not-started' : open.has(task) ? 'in-progress' : 'completed',
    ]),
  ) as Record<Task, TaskState>;
}
