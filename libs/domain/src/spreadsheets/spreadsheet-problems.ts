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

/** What was asked for cannot be done while the file is being looked at, or after it has become drafts. */
export class SpreadsheetBusy extends Problem {
  readonly kind = 'SpreadsheetBusyProblem';
  readonly code = 'SPREADSHEET_BUSY';
  constructor() {
    super(
      'The file is being checked or becoming drafts, or has become drafts: wait, or send it again.',
    );
  }
}
