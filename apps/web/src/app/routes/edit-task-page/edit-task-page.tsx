import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import {
  codedFields,
  isRowField,
  practiceFields,
  rowParts,
  tasks,
  type RowFieldName,
  type RowPart,
  type Task,
} from '@praxis/domain/practices';
import { Button, Notice } from '@praxis/ui';
import { ConflictNotice } from '../../../features/drafting/conflict-notice';
import { FieldExample } from '../../../features/drafting/field-example';
import { AnnexAudience } from '../../../features/drafting/annex-audience';
import { FieldEditor, type Offer } from '../../../features/drafting/field-editor';
import { RemarkNote } from '../../../features/drafting/remark-note';
import { SaveLine } from '../../../features/drafting/save-line';
import { useDraft } from '../../../features/drafting/use-draft';
import type {
  DraftValuesFragment,
  FieldExampleFragment,
  EditTaskPageQuery,
  Task as TaskName,
  VocabularyName,
} from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { useNavigation } from '../../../shared/navigation/navigation';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { taskLabel } from '../../../shared/practice-fields/field-labels';
import { definePage, type PageContext } from '../../page-definition';
import { EditTaskPageDocument } from './edit-task-page.generated';
import styles from './edit-task-page.module.css';

type Practice = NonNullable<EditTaskPageQuery['practice']>;

function EditTaskPage({ data, context }: { data: EditTaskPageQuery; context: PageContext }) {
  const { i18n } = useLingui();
  const { practice } = data;
  const task = taskOf(context);
  if (practice?.draft == null || task === null) return null;
  const { language } = context;
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> },
          { href: pathTo(language, 'edit', { practice: practiceParam(practice) }), of: practice },
        ]}
      />
      <h1>{taskLabel(i18n, task)}</h1>
      <noscript>
        <Notice tone="warn">
          <p>
            <Trans>
              Writing a practice needs JavaScript, because everything is saved while you write.
            </Trans>
          </p>
        </Notice>
      </noscript>
      <TaskForm
        key={`${String(practice.number)} ${task}`}
        practice={practice}
        draft={practice.draft}
        examples={practice.draft.examples}
        task={task}
        offer={offerOf(data)}
        language={language}
      />
    </>
  );
}

interface TaskFormProps {
  practice: Practice;
  draft: DraftValuesFragment;
  examples: readonly FieldExampleFragment[];
  task: Task;
  offer: Offer;
  language: PageContext['language'];
}

function TaskForm({ practice, draft, examples, task, offer, language }: TaskFormProps) {
  const { i18n } = useLingui();
  const { go } = useNavigation();
  const remarks = openRemarks(practice);
  const { values, change, save, state, faults, conflicts, resolve } = useDraft(
    practice.number,
    draft,
  );
  useFieldOfAddress();
  const next = tasks[tasks.indexOf(task) + 1];
  const at = { practice: practiceParam(practice) };
  const leave = async (): Promise<void> => {
    if (await save())
      go(
        next === undefined
          ? pathTo(language, practice.viewerCanSubmit ? 'check' : 'edit', at)
          : pathTo(language, 'editTask', { ...at, task: next }),
      );
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void leave();
      }}
    >
      <SaveLine state={state} language={language} onRetry={() => void save()} />
      <ConflictNotice conflicts={conflicts} onResolve={resolve} />
      {practiceFields
        .filter((field) => field.task === task)
        .filter(({ name }) => name !== 'annex' || draft.viewerCanWriteAnnex)
        .map(({ name }) => {
          const key = `text.${name}` in values ? `text.${name}` : `facts.${name}`;
          const remark = remarks.find(({ field }) => field === name);
          const example = examples.find(({ field }) => field === name);
          return (
            <div key={name} className={styles['field']}>
              {remark === undefined ? null : <RemarkNote text={remark.text} />}
              <FieldEditor
                name={name}
                value={values[key] ?? null}
                error={faults[key]}
                rowErrors={rowErrors(faults, key)}
                offer={offer}
                lang={draft.originalLanguage.toLowerCase()}
                onChange={change}
                onLeave={() => void save()}
              />
              {name === 'annex' ? (
                <AnnexAudience
                  value={(values['facts.annexSummit'] ?? null) as string | null}
                  error={faults['facts.annexSummit']}
                  summits={offer.summits}
                  onChange={change}
                  onLeave={() => void save()}
                />
              ) : null}
              {example === undefined ? null : (
                <FieldExample example={example} language={language} />
              )}
            </div>
          );
        })}
      <SaveLine state={state} language={language} onRetry={() => void save()} isSilent />
      {task === 'documents' ? (
        <p>
          <Link href={pathTo(language, 'practiceFiles', at)}>
            <Trans>Add pictures and documents</Trans>
          </Link>
        </p>
      ) : null}
      <p className={styles['buttons']}>
        <Button type="submit">
          {next === undefined ? (
            <Trans>Save and check</Trans>
          ) : (
            <Trans>Save and go on: {taskLabel(i18n, next)}</Trans>
          )}
        </Button>
        <Link href={pathTo(language, 'edit', at)}>
          <Trans>Back to the list</Trans>
        </Link>
      </p>
    </form>
  );
}

/** What the last review remarked; what an approval remarked has been published with it. */
function openRemarks({ reviews }: Practice): readonly { field: string; text: string }[] {
  const last = reviews?.[0];
  return last === undefined || last.decision === 'APPROVE' ? [] : last.remarks;
}

/** Begins in the field that the address names: `#text.lessons`. */
function useFieldOfAddress(): void {
  useEffect(() => {
    const field = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    const control = 'input, select, textarea, button';
    (field?.matches(control) === true
      ? field
      : field?.querySelector<HTMLElement>(control)
    )?.focus();
  }, []);
}

/** What is wrong in the rows of a field, by row and part: `2.source`. */
function rowErrors(faults: Readonly<Record<string, string>>, key: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(faults)
      .filter(([place]) => place.startsWith(`${key}.`))
      .map(([place, fault]) => [place.slice(key.length + 1), fault]),
  );
}

function taskOf({ params }: Pick<PageContext, 'params'>): Task | null {
  return tasks.find((task) => task === params['task']) ?? null;
}

/** The vocabularies that the fields of a task are filled from. */
function vocabulariesOf(task: Task | null): VocabularyName[] {
  const coded = codedFields
    .filter((field) => field.task === task)
    .map((field) => field.vocabulary as string);
  const inRows = practiceFields
    .filter((field) => field.task === task && isRowField(field.name))
    .flatMap((field): readonly RowPart[] => rowParts[field.name as RowFieldName])
    .flatMap((part) => part.vocabulary ?? []);
  const names = [...new Set([...coded, ...inRows])];
  return names.map(
    (name) => name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase() as VocabularyName,
  );
}

function offerOf({
  practice,
  vocabularies,
  declarations,
  cities,
  summits,
}: EditTaskPageQuery): Offer {
  const camelCase = (name: string): string =>
    name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return {
    terms: new Map(vocabularies.map(({ name, terms }) => [camelCase(name), terms])),
    declarations: declarations?.edges.map((edge) => edge.node) ?? [],
    summits: summits?.edges.map((edge) => edge.node) ?? [],
    cities: (cities?.edges ?? [])
      .map((edge) => edge.node)
      .filter((city) => city.slug !== practice?.city.slug),
  };
}

export const page = definePage({
  document: EditTaskPageDocument,
  isPrivate: true,
  variables: (context) => {
    const task = taskOf(context);
    return {
      number: numberOf(context.params['practice']) ?? 0,
      task: task === null ? null : (task.toUpperCase() as TaskName),
      vocabularies: vocabulariesOf(task),
      withCommitments: task === 'documents',
      withCities: task === 'basics',
    };
  },
  outcome: ({ practice }, context) => {
    if (practice === null || taskOf(context) === null) return { status: 404 };
    if (!practice.viewerCanEdit) return { status: 403 };
    const isOpen = practice.draft !== null && practice.draft.state !== 'SUBMITTED';
    return isOpen
      ? null
      : {
          status: 303,
          to: pathTo(context.language, 'edit', { practice: practiceParam(practice) }),
        };
  },
  head: ({ practice }, context) => {
    const task = taskOf(context);
    return {
      title: context.i18n._(
        msg`${task === null ? '' : taskLabel(context.i18n, task)}: ${practice?.title ?? ''}`,
      ),
      isHidden: true,
    };
  },
  Component: EditTaskPage,
});
