import { Problem } from '../shared';
import { fileCures, type FileRefusal } from './spreadsheet-rules';

/** The file cannot be read as a table of practices, or is not read because it could do harm. */
export class UnreadableFile extends Problem {
  readonly kind = 'UnreadableFileProblem';
  readonly code = 'UNREADABLE_FILE';
  constructor(readonly why: FileRefusal) {
    super(fileCures[why]);
  }
}
