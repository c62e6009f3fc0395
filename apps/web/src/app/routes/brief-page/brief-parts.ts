import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { Language } from '@praxis/domain/shared';
import { briefSize, inBrief, type BriefBlock, type BriefSize } from '@praxis/domain/summits';
import type { BriefPageQuery } from '../../../shared/apollo/generated/operations';
import { speakerName } from '../../../features/summits/speaker-name';
import { citySizeLabel } from '../../../shared/cities/city-size-label';
import { formatTerms, formatYears } from '../../../shared/formatting/formatting';

export type BriefSession = NonNullable<BriefPageQuery['session']>;
type Study = BriefSession['caseStudies'][number];

/** Some words of the brief, and their language where it is not that of the page. */
export interface Words {
  text: string;
  lang?: string | undefined;
  /** What stands before them: "For whom". */
  label?: string;
  /** The language of the label where it is not that of the page. */
  labelLang?: string | undefined;
}

/** A block with what there is to say in it. */
export interface BriefPart {
  block: BriefBlock;
  /** Groups of lines; those of the case studies have a heading each. */
  groups: readonly { heading?: Words; lines: readonly Words[] }[];
  /** Whether its lines are entries of a list. */
  isList: boolean;
}

const labels: Record<BriefBlock, MessageDescriptor> = {
  aim: msg`Aim`,
  agenda: msg`Agenda`,
  speakers: msg`Speakers`,
  studies: msg`Case studies`,
  cities: msg`The cities`,
  questions: msg`Questions`,
  commitments: msg`What was promised`,
};

/** What a block is called. */
export function briefBlockLabel(i18n: I18n, block: BriefBlock): string {
  return i18n._(labels[block]);
}

/** How many characters the lines of a case study take at most: five lines of the smaller letters. */
const longest = { summary: 220, line: 110 };
/** Of cities and of commitments. */
const mostEntries = 8;

/** The case studies that are certain: pinned, or named by a source. */
const certain = ({ caseStudies }: BriefSession): Study[] =>
  caseStudies.filter(({ basis }) => basis !== 'CITY_LISTED');

/** What a block says of the session; without groups when there is nothing to say yet. */
export function briefPart(i18n: I18n, session: BriefSession, block: BriefBlock): BriefPart {
  const { brief } = session;
  const lang = brief?.language.toLowerCase();
  const written = (text: string | null | undefined): Words[] =>
    (text ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ text: line, lang }]));
  const oneGroup = (lines: readonly Words[]): BriefPart['groups'] =>
    lines.length === 0 ? [] : [{ lines }];
  switch (block) {
    case 'aim':
      return { block, isList: false, groups: oneGroup(written(brief?.aim)) };
    case 'agenda':
      return { block, isList: true, groups: oneGroup(written(brief?.agenda)) };
    case 'questions':
      return { block, isList: true, groups: oneGroup(written(brief?.questions)) };
    case 'speakers':
      return { block, isList: true, groups: oneGroup(speakers(i18n, session)) };
    case 'cities':
      return { block, isList: true, groups: oneGroup(cities(i18n, session)) };
    case 'commitments':
      return { block, isList: true, groups: oneGroup(commitments(session)) };
    case 'studies':
      return {
        block,
        isList: false,
        groups: certain(session).map((one) => inFiveLines(i18n, one)),
      };
  }
}

/** In which letters the parts stay within two pages. */
export function sizeOf(parts: readonly BriefPart[]): BriefSize {
  return briefSize(
    parts
      .filter(({ groups }) => groups.length > 0)
      .map(({ groups }) =>
        groups.flatMap(({ heading, lines }) =>
          [...(heading === undefined ? [] : [heading]), ...lines].map(
            ({ label, text }) => `${label ?? ''}  ${text}`,
          ),
        ),
      ),
  );
}

/** Title and place; what it is; for whom and since when; what it costs; what came of it. */
function inFiveLines(i18n: I18n, study: Study): BriefPart['groups'][number] {
  const { practice, version } = study;
  const said = study.content ?? practice;
  const [outcome] = said.text?.outcomes ?? [];
  const { budgetBand, evidenceLevel, staffBand } = said;
  const place = `${practice.city.name}, ${practice.city.country.name}`;
  const years = formatYears(said.startYear, said.endYear, (year) => i18n._(msg`since ${year}`));
  const line = (label: string, text: string, lang?: string): Words[] =>
    text === '' ? [] : [{ label, text: inBrief(text, longest.line), lang }];
  return {
    heading: { text: said.title, lang: said.titleLanguage.toLowerCase() },
    lines: [
      {
        text: [
          place,
          years,
          version === null ? '' : i18n._(msg`version ${version}`),
          said.contentOrigin === 'MACHINE' ? i18n._(msg`machine translation, not checked`) : '',
          practice.url.replace(/^https?:\/\//, ''),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      },
      { text: inBrief(said.summary, longest.summary), lang: said.summaryLanguage.toLowerCase() },
      ...line(i18n._(msg`For whom`), formatTerms(said.targetGroups, i18n.locale as Language)),
      ...line(
        i18n._(msg`Cost and staff`),
        [budgetBand?.label ?? '', staffBand?.label ?? ''].filter((part) => part !== '').join(' · '),
      ),
      ...(outcome === undefined
        ? line(i18n._(msg`Evidence`), evidenceLevel?.label ?? '')
        : line(
            i18n._(msg`Result`),
            [outcome.direction?.label, outcome.result].filter(Boolean).join(' – '),
            said.text?.language.toLowerCase(),
          )),
    ],
  };
}

/** Who speaks, as the programme says; who presents what, as far as it is known; and the cities that the sources name. */
function speakers(i18n: I18n, session: BriefSession): Words[] {
  const speaking = session.speakers.map((each) => ({
    text: [speakerName(i18n, each), each.role, each.city].filter(Boolean).join(', '),
  }));
  const presenting = certain(session).flatMap(({ content, language, note, practice, presenter }) =>
    presenter === null
      ? []
      : [
          {
            label: presenter,
            labelLang: language?.toLowerCase(),
            text: `${(content ?? practice).title}${note === null ? '' : ` – ${inBrief(note, longest.summary)}`}`,
            lang: language?.toLowerCase(),
          },
        ],
  );
  const listed = session.presentingCities.map(({ name }) => name).join(', ');
  return listed === ''
    ? [...speaking, ...presenting]
    : [
        ...speaking,
        ...presenting,
        { label: i18n._(msg`Cities listed as presenting`), text: listed },
      ];
}

function cities(i18n: I18n, session: BriefSession): Words[] {
  const known = new Map(
    [...certain(session).map(({ practice }) => practice.city), ...session.presentingCities].map(
      (city) => [city.slug, city],
    ),
  );
  return [...known.values()]
    .slice(0, mostEntries)
    .map(({ country, name, practiceCount, size }) => ({
      label: name,
      text: [
        country.name,
        size === null ? '' : citySizeLabel(i18n, size),
        i18n._(msg`${plural(practiceCount, { one: '# practice', other: '# practices' })} here`),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    }));
}

/** What the practices help to keep. */
function commitments(session: BriefSession): Words[] {
  const known = new Map(
    certain(session)
      .flatMap(({ practice }) => practice.commitments)
      .map((commitment) => [commitment.code, commitment]),
  );
  return [...known.values()].slice(0, mostEntries).map(({ code, declaration, text }) => ({
    label: declaration === null ? code : `${declaration.title}, ${code}`,
    text,
  }));
}
