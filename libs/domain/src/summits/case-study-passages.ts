import { openPassages, type OpenPassage, type Reading } from '../safety';

/**
 * The passages of what organisers say of a case study that could harm somebody. Who presents it is named in the programme:
 * a name there gives nobody away, how to reach the person does.
 */
export function caseStudyPassages(
  { presenter, note }: { readonly presenter: string; readonly note: string },
  reading: Omit<Reading, 'without'>,
): OpenPassage[] {
  return [
    ...openPassages(presenter, { ...reading, without: ['personal-name'] }),
    ...openPassages(note, reading),
  ];
}
