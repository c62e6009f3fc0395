import type { CitationStyle } from '@praxis/domain/citations';
import type { Language } from '@praxis/domain/shared';

/** The part of a style that differs: how authors are joined, what stands in a date, and the order of everything. */
interface Style {
  names: string;
  layout: (language: Language) => string;
}

/**
 * Five manuals, reduced to the one kind of source there is here: a report of corporate authors, with a version, on the
 * web. Written in CSL and read by citeproc, with the terms of its locales (docs/adr/0018-citations.md says why not the
 * whole styles).
 */
const styles: Record<CitationStyle, Style> = {
  apa: {
    names: '<name and="symbol" delimiter=", "/>',
    layout: (language) => `
      <group delimiter=". ">
        <group delimiter=". ">
          <text macro="authors"/>
          <group prefix="(" suffix=")" delimiter=", ">${year}<group>${day(language)}</group></group>
        </group>
        <group delimiter=" "><text variable="title"/><text macro="version" prefix="(" suffix=")"/></group>
        <text variable="publisher"/>
        <text variable="URL"/>
      </group>`,
  },
  chicago: {
    names: '<name and="text" delimiter=", "/>',
    layout: (language) => `
      <group delimiter=". ">
        <text macro="authors"/>
        <group>${year}</group>
        <text variable="title"/>
        <text macro="version"/>
        <group delimiter=", "><text variable="publisher"/><group>${day(language)}</group></group>
        <text variable="URL" suffix="."/>
      </group>`,
  },
  harvard: {
    names: '<name and="text" delimiter=", "/>',
    layout: (language) => `
      <group delimiter=". " suffix=".">
        <group delimiter=" ">
          <text macro="authors"/>
          <group prefix="(" suffix=")">${year}</group>
          <group delimiter=", "><text variable="title"/><text macro="version" text-case="lowercase"/></group>
        </group>
        <text variable="publisher"/>
        <group delimiter=" ">
          <text macro="available"/>
          <group prefix="(" suffix=")" delimiter=" ">
            <text term="accessed" text-case="capitalize-first" suffix="${colon(language)}"/>
            <group>${fullDate('accessed', language)}</group>
          </group>
        </group>
      </group>`,
  },
  iso690: {
    names:
      '<name and="text" delimiter=", "><name-part name="family" text-case="uppercase"/></name>',
    layout: (language) => `
      <group delimiter=". " suffix=".">
        <group delimiter=", "><text macro="authors" text-case="uppercase"/><group>${year}</group></group>
        <group delimiter=" "><text variable="title"/><text term="online" prefix="[" suffix="]"/></group>
        <text macro="version"/>
        <group delimiter=" ">
          <group delimiter=", "><text variable="publisher"/><group>${fullDate('issued', language)}</group></group>
          <group prefix="[" suffix="]" delimiter=" ">
            <text term="accessed"/><group>${fullDate('accessed', language)}</group>
          </group>
        </group>
        <text macro="available"/>
      </group>`,
  },
  vancouver: {
    names: '<name delimiter=", "/>',
    layout: (language) => `
      <group delimiter=". ">
        <text macro="authors"/>
        <group delimiter=" "><text variable="title"/><text value="[Internet]"/></group>
        <text macro="version"/>
        <group delimiter=" ">
          <group delimiter="; "><text variable="publisher"/><group>${shortDate('issued', language)}</group></group>
          <group prefix="[" suffix="]" delimiter=" ">
            <text term="cited"/><group>${shortDate('accessed', language)}</group>
          </group>
        </group>
        <text macro="available"/>
      </group>`,
  },
};

/** The whole style, for citeproc. */
export function styleSheet(style: CitationStyle, language: Language): string {
  const { names, layout } = styles[style];
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>${style}</title><id>praxis-${style}-${language}</id><updated>2026-11-24T00:00:00+00:00</updated></info>
  <macro name="authors"><names variable="author">${names}</names></macro>
  <macro name="version">
    <group delimiter=" "><text term="version" text-case="capitalize-first"/><text variable="version"/></group>
  </macro>
  <macro name="available">
    <group delimiter="${colon(language)} ">
      <text term="available at" text-case="capitalize-first"/><text variable="URL"/>
    </group>
  </macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout>${layout(language)}</layout></bibliography>
</style>`;
}

const year = '<date variable="issued"><date-part name="year"/></date>';

/** "March 5", "5 mars", "5 de marzo". */
function day(language: Language): string {
  const parts = {
    en: '<date-part name="month"/><date-part name="day" prefix=" "/>',
    fr: '<date-part name="day" suffix=" "/><date-part name="month"/>',
    es: '<date-part name="day" suffix=" de "/><date-part name="month"/>',
  }[language];
  return `<date variable="issued">${parts}</date>`;
}

/** "5 March 2024", "5 mars 2024", "5 de marzo de 2024". */
function fullDate(variable: 'issued' | 'accessed', language: Language): string {
  const between = language === 'es' ? ' de ' : ' ';
  return `<date variable="${variable}"><date-part name="day" suffix="${between}"/><date-part name="month" suffix="${between}"/><date-part name="year"/></date>`;
}

/** "2024 Mar 5", and the day first outside English. */
function shortDate(variable: 'issued' | 'accessed', language: Language): string {
  const parts =
    language === 'en'
      ? '<date-part name="year" suffix=" "/><date-part name="month" form="short" strip-periods="true" suffix=" "/><date-part name="day"/>'
      : '<date-part name="day" suffix=" "/><date-part name="month" form="short" strip-periods="true" suffix=" "/><date-part name="year"/>';
  return `<date variable="${variable}">${parts}</date>`;
}

/** French puts a narrow space before it. */
function colon(language: Language): string {
  return language === 'fr' ? '\u202f:' : ':';
}
