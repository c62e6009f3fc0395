import { Injectable } from '@nestjs/common';
import type { Language } from '@praxis/domain/shared';
import { vocabularyCodes, type VocabularyName } from '@praxis/domain/vocabularies';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';

/** A term with all that is said about it. */
export interface Term {
  code: string;
  group: string | null;
  labels: Partial<Record<Language, string>>;
  definitions: Partial<Record<Language, string>>;
}

interface LabelRow {
  vocabulary: VocabularyName;
  code: string;
  position: number;
  group_code: string | null;
  language: Language;
  label: string;
  definition: string | null;
}

/** The controlled vocabularies, kept in memory: small, read by every page, changed rarely. */
@Injectable()
export class Vocabularies {
  private terms = new Map<string, Term>();

  constructor(
    private readonly database: Database,
    changes: PublicChanges,
  ) {
    changes.onChange((id) => (id === null ? this.load() : undefined));
  }

  async load(): Promise<void> {
    const rows = await this.database.rows<LabelRow & Record<string, unknown>>(
      'vocabularies',
      allLabels,
    );
    const terms = new Map<string, Term>();
    for (const row of rows) {
      const key = keyOf(row.vocabulary, row.code);
      const term = terms.get(key) ?? {
        code: row.code,
        group: row.group_code,
        labels: {},
        definitions: {},
      };
      term.labels[row.language] = row.label;
      if (row.definition !== null) term.definitions[row.language] = row.definition;
      terms.set(key, term);
    }
    this.terms = terms;
  }

  /** The term of a code; a code without labels stands for itself. */
  term(vocabulary: VocabularyName, code: string): Term {
    return (
      this.terms.get(keyOf(vocabulary, code)) ?? { code, group: null, labels: {}, definitions: {} }
    );
  }

  termOrNull(vocabulary: VocabularyName, code: string | null): Term | null {
    return code === null ? null : this.term(vocabulary, code);
  }

  list(vocabulary: VocabularyName): Term[] {
    return vocabularyCodes[vocabulary].map((code) => this.term(vocabulary, code));
  }

  label(vocabulary: VocabularyName, code: string, language: Language): string {
    return labelOf(this.term(vocabulary, code), language);
  }
}

/** What a term is called: in the language, else in English, else its code. */
export function labelOf(term: Term, language: Language): string {
  return term.labels[language] ?? term.labels.en ?? term.code;
}

function keyOf(vocabulary: VocabularyName, code: string): string {
  return `${vocabulary}/${code}`;
}

const allLabels = `
  select t.vocabulary, t.code, t.position, t.group_code, l.language, l.label, l.definition
    from vocabulary_term t
    join vocabulary_label l on l.vocabulary = t.vocabulary and l.code = t.code
   order by t.vocabulary, t.position`;
