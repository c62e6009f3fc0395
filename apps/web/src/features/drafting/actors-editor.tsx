import { Trans, useLingui } from '@lingui/react/macro';
import { practiceLimits, type Actor } from '@praxis/domain/practices';
import type { FieldEditorProps, Offer, OfferedTerm } from './field-editor';
import { RowsEditor } from './rows-editor';
import styles from './rows-editor.module.css';

/** Organisations that take part: each by kind, and where it is known by name and role. */
export function ActorsEditor({
  actors,
  offer,
  onChange,
  onLeave,
  error,
}: FieldEditorProps & { actors: readonly Actor[]; offer: Offer }) {
  const { t } = useLingui();
  const types = offer.terms.get('actorType') ?? [];
  const roles = offer.terms.get('actorRole') ?? [];
  const set = (next: readonly Actor[]): void => {
    onChange('facts.actors', [...next]);
  };
  const change = (i: number, part: Partial<Actor>): void => {
    set(actors.map((actor, at) => (at === i ? { ...actor, ...part } : actor)));
  };
  return (
    <RowsEditor
      name="actors"
      error={error}
      count={actors.length}
      addLabel={t`Add an organisation`}
      canAdd={actors.length < practiceLimits.actors}
      onAdd={() => {
        set([...actors, { type: 'municipality', role: null, organisation: null }]);
      }}
      onRemove={(i) => {
        set(actors.filter((_, at) => at !== i));
      }}
      row={(i) => {
        const actor = actors[i];
        if (!actor) return null;
        return (
          <>
            <span className={styles['part']}>
              <label htmlFor={`actor-${String(i)}-name`}>
                <Trans>Name</Trans>
              </label>
              <input
                id={`actor-${String(i)}-name`}
                value={actor.organisation ?? ''}
                maxLength={practiceLimits.organisation}
                onChange={(event) => {
                  change(i, {
                    organisation: event.target.value === '' ? null : event.target.value,
                  });
                }}
                onBlur={onLeave}
              />
            </span>
            <TermSelect
              id={`actor-${String(i)}-type`}
              label={t`Kind`}
              terms={types}
              value={actor.type}
              onChange={(type) => {
                change(i, { type: type as Actor['type'] });
              }}
            />
            <TermSelect
              id={`actor-${String(i)}-role`}
              label={t`Role`}
              terms={roles}
              value={actor.role ?? ''}
              empty={t`Not said`}
              onChange={(role) => {
                change(i, { role: role === '' ? null : (role as Actor['role']) });
              }}
            />
          </>
        );
      }}
    />
  );
}

interface TermSelectProps {
  id: string;
  label: string;
  terms: readonly OfferedTerm[];
  value: string;
  empty?: string;
  onChange: (code: string) => void;
}

function TermSelect({ id, label, terms, value, empty, onChange }: TermSelectProps) {
  return (
    <span className={styles['part']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {terms.map((term) => (
          <option key={term.code} value={term.code}>
            {term.label}
          </option>
        ))}
      </select>
    </span>
  );
}
