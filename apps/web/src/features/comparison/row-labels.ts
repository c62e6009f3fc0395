import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ComparedGroup, ComparedRowName } from '@praxis/domain/comparison';

const labels: Record<ComparedRowName, MessageDescriptor> = {
  conditions: msg`What must be in place`,
  citySize: msg`Size of the city`,
  budget: msg`Yearly cost`,
  staff: msg`Staff`,
  funding: msg`Funding`,
  setup: msg`Time to set up`,
  governance: msg`Who decides, and on what legal basis`,
  summary: msg`What it is`,
  targets: msg`For whom`,
  levels: msg`Prevention level`,
  phenomena: msg`Form of extremism`,
  topics: msg`Topics`,
  scale: msg`Scale`,
  years: msg`Years`,
  actors: msg`Who takes part`,
  evidence: msg`Strength of evidence`,
  outcomes: msg`What came of it, the unwanted included`,
  lessons: msg`Lessons, and what did not work`,
  evaluation: msg`Evaluation`,
  safeguards: msg`Safeguards`,
  status: msg`Status`,
  adoptions: msg`Adopted by`,
  offer: msg`What it offers to others`,
  licence: msg`Reuse of the text`,
};

const groups: Record<ComparedGroup, MessageDescriptor> = {
  fit: msg`Could this work in your city?`,
  people: msg`What it is, and for whom`,
  results: msg`What is known of the results`,
  care: msg`How harm is avoided`,
  standing: msg`How it stands today`,
};

/** What a row asks. */
export function rowLabel(i18n: I18n, row: ComparedRowName): string {
  return i18n._(labels[row]);
}

/** What the rows of a group ask together. */
export function groupLabel(i18n: I18n, group: ComparedGroup): string {
  return i18n._(groups[group]);
}

/** What is said where a practice gives no answer. */
export function missingWord(i18n: I18n, row: ComparedRowName): string {
  switch (row) {
    case 'outcomes':
      return i18n._(msg`The city has not published results.`);
    case 'adoptions':
      return i18n._(msg`No adoption is known here.`);
    default:
      return i18n._(msg`Not stated`);
  }
}
