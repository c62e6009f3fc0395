import type { Language } from '../shared';
import { evidenceRank } from '../vocabularies';
import type { PracticeContent, PracticeFacts, PracticeText } from './practice-content';
import {
  practiceFields,
  tasks,
  type Need,
  type PracticeFieldName,
  type Task,
} from './practice-fields';

/** Why a field stands in the way of a submission, or what a reviewer will ask for. */
export interface PracticeGap {
  field: PracticeFieldName;
  task: Task;
  /**
   * `missing`: not filled; `endBeforeStart`: the years are the wrong way round; `severalLeads`: more than one lead
   * actor; `evaluationWithoutLink`: an evaluation is claimed and nothing is linked.
   */
  reason: 'missing' | 'endBeforeStart' | 'severalLeads' | 'evaluationWithoutLink';
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
    case 'ended':
      return facts.lifecycleStatus === 'ended';
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
  if (facts.actors.filter((actor) => actor.role === 'lead').length > 1)
    gaps.push({ field: 'actors', task: 'partners', reason: 'severalLeads' });
  if (isEvaluated(facts) && facts.links.length === 0)
    gaps.push({ field: 'links', task: 'documents', reason: 'evaluationWithoutLink' });
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
