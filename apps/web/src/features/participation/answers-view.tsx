import { Trans, useLingui } from '@lingui/react/macro';
import { requestTasks, taskOfFault, type RequestTask } from '@praxis/domain/participation';
import type { Language } from '@praxis/domain/shared';
import { Facts } from '@praxis/ui';
import type { OwnRequestFragment } from '../../shared/apollo/generated/operations';
import { citySizeLabel } from '../../shared/cities/city-size-label';
import { formatTerms } from '../../shared/formatting/formatting';
import { labelled } from '../../shared/forms/named-errors';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import { inputFaultMessage } from '../../shared/problems/input-fault-message';
import {
  answerLabel,
  categoryLabel,
  functionInWords,
  requestTaskLabel,
} from './participation-words';
import styles from './participation.module.css';

type Fact = Parameters<typeof Facts>[0]['facts'][number];

/** All that was answered, topic by topic, with what is missing; each with the way to change it where that is possible. */
export function AnswersView({
  request,
  language,
  canChange,
}: {
  request: OwnRequestFragment;
  language: Language;
  canChange: boolean;
}) {
  const { i18n } = useLingui();
  const { summit, missing } = request;
  if (summit === null) return null;
  return (
    <>
      {requestTasks.map((task) => {
        const faults = (missing ?? []).filter((fault) => taskOfFault(fault) === task);
        const label = requestTaskLabel(i18n, task);
        const address = pathTo(language, 'participateTask', {
          ...{ summit: summit.slug, request: request.id, task },
        });
        return (
          <section key={task} className={styles['topic']} aria-labelledby={`topic-${task}`}>
            <div className={styles['topicHead']}>
              <h2 id={`topic-${task}`}>{label}</h2>
              {canChange ? (
                <Link href={address}>
                  <Trans>
                    Change<span className="visually-hidden"> {label}</span>
                  </Trans>
                </Link>
              ) : null}
            </div>
            <TopicFacts task={task} request={request} language={language} />
            {faults.length === 0 ? null : (
              <ul className={styles['missing']}>
                {faults.map((fault) => (
                  <li key={fault.path} id={`fault-${fault.path}`}>
                    <Link href={`${address}#${controlOfFault(fault.path)}`}>
                      {faultLine(i18n, fault, request)}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </>
  );
}

/** What was answered about a topic; nothing was said where it has no facts. */
function TopicFacts({
  task,
  request,
  language,
}: {
  task: RequestTask;
  request: OwnRequestFragment;
  language: Language;
}) {
  const { t, i18n } = useLingui();
  const { answers } = request;
  if (answers === null) return null;
  const { people } = answers;
  const nameOf = (i: number): string => {
    const name = people[i]?.name ?? '';
    return name === '' ? t`Person ${i + 1}` : name;
  };
  const facts = ((): Fact[] => {
    switch (task) {
      case 'authority':
        return [
          { name: <Trans>Authority</Trans>, value: answers.authority },
          {
            name: <Trans>Kind</Trans>,
            value: request.category === null ? null : categoryLabel(i18n, request.category),
          },
          { name: <Trans>City of Praxis</Trans>, value: request.city?.name },
          { name: <Trans>Country</Trans>, value: request.country?.name },
          {
            name: <Trans>Size</Trans>,
            value:
              request.authoritySize === null ? null : citySizeLabel(i18n, request.authoritySize),
          },
          {
            name: <Trans>First summit</Trans>,
            value:
              request.isFirstAttendance === null
                ? null
                : request.isFirstAttendance
                  ? t`Yes`
                  : t`No`,
          },
          { name: <Trans>Contact</Trans>, value: answers.contactAddress },
        ];
      case 'people':
        return people.map((person, i) => ({
          name: nameOf(i),
          value: functionInWords(i18n, person).padEnd(1, '–'),
        }));
      case 'languages':
        return people.map(({ languages }, i) => ({
          name: nameOf(i),
          value: formatTerms(languages, language),
        }));
      case 'needs':
        return people.map(({ accessNeeds, dietNeeds }, i) => ({
          name: nameOf(i),
          value: [accessNeeds, dietNeeds].filter(Boolean).join(' · '),
        }));
      case 'visits':
        return answers.fieldVisits.map((id, i) => ({
          name: t`Choice ${i + 1}`,
          value: request.summit?.sessions.find((session) => session.id === id)?.title,
        }));
      case 'message':
        return answers.message === ''
          ? []
          : [
              {
                name: <Trans>Message</Trans>,
                value: <span className={styles['message']}>{answers.message}</span>,
              },
            ];
    }
  })();
  const said = facts.filter(({ value }) => value !== null && value !== undefined && value !== '');
  return said.length === 0 ? (
    <p className={styles['quiet']}>
      <Trans>Nothing yet.</Trans>
    </p>
  ) : (
    <Facts facts={said} />
  );
}

type I18n = ReturnType<typeof useLingui>['i18n'];

/** The control that a fault is about: `people.0.name` is `name-0`. */
export function controlOfFault(path: string): string {
  const [first = '', row = '', part = ''] = path.split('.');
  if (first !== 'people') return first === 'fieldVisits' ? 'visits' : first;
  return part === '' ? 'name-0' : `${part}-${row}`;
}

/** What is wrong with which answer: “Function (Els Maes): Fill this in.” */
export function faultLine(
  i18n: I18n,
  fault: NonNullable<OwnRequestFragment['missing']>[number],
  request: OwnRequestFragment,
): string {
  const [first = '', row = '', part = ''] = fault.path.split('.');
  const isOfPerson = first === 'people' && part !== '';
  const name = isOfPerson ? (request.answers?.people[Number(row)]?.name ?? '') : '';
  const asked = answerLabel(i18n, isOfPerson ? part : first);
  const label = name === '' ? asked : `${asked} (${name})`;
  const message = inputFaultMessage(i18n, fault);
  return labelled(i18n, label, message);
}
