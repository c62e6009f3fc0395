import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RowFieldName } from '@praxis/domain/practices';

/** What each part of a row is called. */
const parts: Record<RowFieldName, Record<string, MessageDescriptor>> = {
  actors: { organisation: msg`Name`, type: msg`Kind`, role: msg`Role` },
  buildingBlocks: { name: msg`Name of the part`, what: msg`What it is`, needs: msg`What it needs` },
  outputs: {
    indicator: msg`What was counted`,
    value: msg`How many`,
    period: msg`Year or years`,
    source: msg`Source`,
  },
  claims: { figure: msg`Figure`, year: msg`Year`, source: msg`Source` },
  outcomes: {
    result: msg`Result`,
    direction: msg`Which way it went`,
    strength: msg`How sure can we be`,
    source: msg`Source`,
  },
  evaluation: {
    evaluator: msg`Who evaluated it`,
    year: msg`Year`,
    method: msg`How, and with what result`,
    link: msg`Web address of the report`,
    limits: msg`What it could not show`,
  },
  links: { address: msg`Web address`, label: msg`What it is`, language: msg`Language` },
};

const adding: Record<RowFieldName, MessageDescriptor> = {
  actors: msg`Add an organisation`,
  buildingBlocks: msg`Add a part`,
  outputs: msg`Add a number`,
  claims: msg`Add a figure`,
  outcomes: msg`Add a result`,
  evaluation: msg`Add an evaluation`,
  links: msg`Add a link`,
};

export function partLabel(i18n: I18n, field: RowFieldName, part: string): string {
  const label = parts[field][part];
  return label === undefined ? part : i18n._(label);
}

export function addLabel(i18n: I18n, field: RowFieldName): string {
  return i18n._(adding[field]);
}
