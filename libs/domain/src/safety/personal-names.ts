import type { Language } from '../shared';
import { isGivenName, peopleOfHistory } from './given-names';
import { namesWithAge } from './people-in-cases';
import { anyOf, blank, phrase, spansOf, type ByLanguage, type Span } from './passage';

const name = "\\p{Lu}[\\p{L}’'-]*\\p{L}";
const particle = '(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|al|ben|bin|ibn|af|ten|ter|zu)';

/** What is written before a family name; the pattern of what follows is left open. */
const titles: ByLanguage<string> = {
  en: '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Sheikh|Imam|Rabbi|Pastor|Mayor|Alderman|Councillor|Inspector|Sergeant|Constable|Judge)\\.?',
  fr: '(?:M\\.|MM\\.|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle|Dr|Pr|[Dd]octeure?|[Pp]rofesseure?|[Ii]mam|[Jj]uge|[Cc]ommissaire|[Ii]nspect(?:eur|rice))',
  es: '(?:Sr|Sra|Srta|Dr|Dra|Prof)\\.|(?:[Ss]eñora?|[Dd]on|[Dd]oña|[Dd]octora?|[Pp]rofesora?|[Ii]mán|[Jj]ue(?:z|za)|[Ii]nspectora?)',
};

/** "a boy called Amir": a thing that is called something is no person. */
const introduced: ByLanguage<RegExp> = {
  en: phrase(
    `(?:man|woman|boy|girl|mother|father|youth|pupil|student|client|participant)_(?:called|named)_${name}`,
    'gu',
  ),
  fr: phrase(`(?:prénommée?|(?:homme|femme|garçon|fille|jeune|élève)_nommée?)_${name}`, 'gu'),
  es: phrase(
    `(?:hombre|mujer|chic[oa]|joven|niñ[oa]|madre|padre|alumn[oa])_llamad[oa]_${name}`,
    'gu',
  ),
};

/** A word with a capital that is no name of a person after a title. */
const noNames = new RegExp(
  `^${anyOf(
    'The|Le|La|Les|Il|Elle|Ils|Elles|Un|Une|Des|De|Du|En|Ce|Ces|Cette|On|Nous|El|Los|Las|Al|Este|Esta',
    'Office|Council|Summit|Network|Training|Academy|School|Forum|Fund|Programme|Program|Project|Dialogue|Group|House|Centre|Center|Course|Advocate|Court',
    'Bosco|Quijote|Juan_Tenorio|President|Présidente?|Maire|Ministre|Directeur|Directrice|Propre|Alcaldesa?|Director|Directora|Presidenta|Presidente|Ministr[oa]',
    'London|Paris|Madrid|Barcelona|Against|For|And|Of|On|In',
  )}$`,
  'u',
);

/** What a person's name is part of when it is the name of a thing: "Anne Frank House", "rue Victor-Hugo". */
const thingBefore = new RegExp(
  `(?<!\\p{L})${anyOf(
    'saint|sainte|san|santa|santo|sankt|st\\.?',
    'rue|avenue|place|boulevard|quai|square|collège|lycée|école|scolaire|institut|centre|fondation|prix|hôpital|cité|espace|salle|maison|stade|parc|université|bibliothèque|médiathèque|gymnase|quartier',
    'calle|plaza|avenida|escuela|colegio|instituto|centro|fundación|premio|hospital|casa|universidad|biblioteca|barrio|parque|IES|CEIP',
    'foundation|stiftung|fundacja|stichting|institute|school|centre|award|prize|film|book|novel|play',
  )}${blank}(?:(?:de la|de los|de|del|du|des|of)${blank})?[“"«‘']?$`,
  'iu',
);
const thingAfter = new RegExp(
  `^[’'”"»]?s?${blank}${anyOf(
    'house|foundation|school|college|centre|center|institute|trust|prize|award|academy|library|university|stiftung|fund|hall|park|street|square|road|stadium|museum|association|network|act|law|plan|programme|program|project|inquiry|report|hospital|society|quarter|model|method|gymnasium|haus',
  )}(?!\\p{L})`,
  'iu',
);

const capitals = new RegExp(
  `(?<![\\p{L}\\p{N}])${name}(?:(?:${blank}|-)(?:${particle}${blank}){0,2}(?:\\p{Lu}\\.|${name})){1,3}`,
  'gu',
);

/** Names of persons: after a title, after "called", or a first name with a family name or its initial. */
export function personalNamesIn(text: string, language: Language): Span[] {
  return [
    ...titled(text, language),
    ...spansOf(text, introduced[language]),
    ...fullNames(text),
    ...namesWithAge(text, '1[89]|[2-9]\\d'),
  ].filter(({ start, end }) => !isOfAThing(text, start, end));
}

function titled(text: string, language: Language): Span[] {
  const pattern = phrase(
    `(?:${titles[language]})_(?:(?!l[ea]_)${particle}_){0,2}(?<first>${name})(?:_(?:${particle}_){0,2}${name}){0,2}`,
    'gu',
  );
  return [...text.matchAll(pattern)]
    .filter((match) => !noNames.test(match.groups?.['first'] ?? ''))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Words with capitals of which one, but not the last, is a first name: from that one on. */
function fullNames(text: string): Span[] {
  return spansOf(text, capitals).flatMap(({ start, end }) => {
    const whole = text.slice(start, end);
    const words = [...whole.matchAll(/[^\s]+/gu)];
    const first = words.slice(0, -1).find(({ 0: word }) => isGivenName(word));
    if (first === undefined) return [];
    const span = { start: start + first.index, end };
    return peopleOfHistory.has(text.slice(span.start, end)) ? [] : [span];
  });
}

function isOfAThing(text: string, start: number, end: number): boolean {
  return (
    thingBefore.test(text.slice(Math.max(0, start - 40), start)) ||
    thingAfter.test(text.slice(end, end + 20)) ||
    thingAtEnd.test(text.slice(start, end))
  );
}

/** The thing may have a capital too, and then it ends what was taken for a name. */
const thingAtEnd =
  /[ -](?:House|Foundation|School|College|Centre|Center|Institute|Trust|Prize|Award|Academy|Library|University|Stiftung|Fund|Hall|Park|Street|Square|Road|Stadium|Museum|Association|Network|Act|Law|Plan|Programme|Program|Project|Inquiry|Report|Hospital|Society|Gymnasium|Haus|Schule|Skole|City|Day|Club|Council|Mosque|Church|Team|Kommune|Region)$/u;
