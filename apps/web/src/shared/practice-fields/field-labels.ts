import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PracticeFieldName, Task } from '@praxis/domain/practices';

/** What each field of the template is called. */
const labels: Record<PracticeFieldName | 'annexSummit', MessageDescriptor> = {
  title: msg`Title`,
  summary: msg`Summary`,
  problem: msg`The problem`,
  objectives: msg`Objectives`,
  mechanism: msg`Why it should work`,
  activities: msg`What happens`,
  governance: msg`Who decides, and on what legal basis`,
  participation: msg`How residents took part`,
  safeguards: msg`Safeguards`,
  outputs: msg`What was done, in numbers`,
  claims: msg`Figures`,
  outcomes: msg`What came of it`,
  buildingBlocks: msg`Parts another city could take`,
  evaluation: msg`Evaluation`,
  lessons: msg`Lessons`,
  conditions: msg`What must be in place`,
  lifecycleStatus: msg`Status`,
  geographicScale: msg`Scale`,
  topics: msg`Topics`,
  preventionLevels: msg`Prevention level`,
  phenomena: msg`Form of extremism`,
  targetGroups: msg`For whom`,
  budgetBand: msg`Yearly cost`,
  staffBand: msg`Staff`,
  fundingSources: msg`Funding`,
  evidenceLevel: msg`Strength of evidence`,
  startYear: msg`First year`,
  endYear: msg`Last year`,
  actors: msg`Who takes part`,
  setupTimeMonths: msg`Months to set it up`,
  commitments: msg`Commitments`,
  links: msg`Sources and links`,
  statusConfirmedOn: msg`Status confirmed on`,
  otherPlaces: msg`Run together with`,
  transferOffer: msg`What you offer to other cities`,
  locationPrecision: msg`How exactly the place is shown`,
  textLicence: msg`Reuse of the text`,
  contactService: msg`Who answers for it`,
  contactAddress: msg`Mailbox of the service`,
  annex: msg`Restricted annex`,
  annexSummit: msg`Who reads the annex`,
};

const taskLabels: Record<Task, MessageDescriptor> = {
  basics: msg`Basics`,
  problem: msg`The problem`,
  activities: msg`What you do`,
  partners: msg`People and partners`,
  resources: msg`Cost and staff`,
  results: msg`Results and lessons`,
  documents: msg`Documents and contacts`,
};

export function fieldLabel(i18n: I18n, field: string): string {
  const label = labels[field as keyof typeof labels] as MessageDescriptor | undefined;
  return label === undefined ? field : i18n._(label);
}

export function taskLabel(i18n: I18n, task: Task): string {
  return i18n._(taskLabels[task]);
}
