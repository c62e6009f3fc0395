import { Problem } from '../shared';

/** More records were opened in an hour than one person may alone. */
export class RecordBudgetSpent extends Problem {
  readonly kind = 'RecordBudgetSpentProblem';
  readonly code = 'RECORD_BUDGET_SPENT';
  constructor(
    readonly allowed: number,
    readonly againFrom: Date,
  ) {
    super(
      `You may open ${String(allowed)} records in an hour. Go on after ${againFrom.toISOString()}, or ask a second person to agree to more.`,
    );
  }
}

/** Somebody has answered it already, or it is over. */
export class AgreementOver extends Problem {
  readonly kind = 'AgreementOverProblem';
  readonly code = 'AGREEMENT_OVER';
  constructor() {
    super('This was answered already, or is over. Ask again where it is still needed.');
  }
}
