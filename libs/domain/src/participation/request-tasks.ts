import type { FieldFault } from '../shared';

/** What a request asks, topic by topic: one page each. */
export const requestTasks = [
  'authority',
  'people',
  'languages',
  'needs',
  'visits',
  'message',
] as const;
export type RequestTask = (typeof requestTasks)[number];

/** The page on which a fault is mended. */
export function taskOfFault({ path }: Pick<FieldFault, 'path'>): RequestTask {
  const [first = '', , part = ''] = path.split('.');
  if (first === 'people') {
    if (part === 'languages') return 'languages';
    return part === 'accessNeeds' || part === 'dietNeeds' ? 'needs' : 'people';
  }
  if (first === 'fieldVisits') return 'visits';
  return first === 'message' ? 'message' : 'authority';
}

/** Whether a topic may be left empty. */
export function isOptionalTask(task: RequestTask): boolean {
  return task === 'needs' || task === 'visits' || task === 'message';
}
