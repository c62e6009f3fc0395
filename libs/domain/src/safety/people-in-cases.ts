import type { Language } from '../shared';
import { isGivenName } from './given-names';
import { anyOf, blank, phrase, spansOf, type ByLanguage, type Span } from './passage';

const age = '(?:1[0-7]|[1-9])(?!\\d)';
const ageInWords =
  '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|nine|eight|seven|six|five)';
const englishChild =
  '(?:boy|girl|child|pupil|student|schoolboy|schoolgirl|teenager|teen|youth|youngster|adolescent|minor|son|daughter|brother|sister|refugee|asylum_seeker|convert|participant|client|member|recruit|follower)';
const frenchChild =
  '(?:garçon|fille|enfant|élève|collégien(?:ne)?|lycéen(?:ne)?|adolescente?|ado|mineure?|jeune(?:_(?:homme|fille|garçon))?|fils|frère|s(?:œ|oe)ur|étudiante?)';
const spanishChild =
  '(?:chic[oa]|niñ[oa]|menor|adolescente|joven|alumn[oa]|estudiante|muchach[oa]|hij[oa]|herman[oa])';
const englishOne = '(?:a|an|the|one|his|her|their|this|that|another|our)';
const someone =
  '(?:imam|mayor|leader|preacher|councillor|head_?teacher|victim|attacker|suspect|convict|returnee)';
const frenchSomeone =
  '(?:imam|maire|dirigeante?|prédicateur|élue?|victime|auteur|suspecte?|condamnée?|revenante?)';
const spanishSomeone =
  '(?:imán|alcalde|alcaldesa|líder|predicador|concejal|víctima|autor|sospechos[oa]|condenad[oa]|retornad[oa])';
const school = '(?=\\p{Lu})';

/** One minor who can be told from others: by the age, the family or the school. A group of minors is no such mention. */
const minors: ByLanguage<readonly RegExp[]> = {
  en: [
    phrase(
      `${englishOne}_(?:\\p{L}+_)?(?:${age}|${ageInWords})(?:-|_)years?(?:-|_)old_(?:\\p{L}+_){0,2}?${englishChild}(?!_(?:can|may|must|should|will|needs?)(?!\\p{L}))`,
    ),
    phrase(
      `${englishOne}_(?:\\p{L}+_)?(?:${age}|${ageInWords})(?:-|_)years?(?:-|_)old(?=${blank}(?:in|from|of|who|was|had|has|and|whose|with|at|to|is|left|by|after|when|called|named)(?!\\p{L})|[.,;:)!?]|$)`,
    ),
    phrase(
      `${englishOne}_(?:\\p{L}+_){0,2}?${englishChild}(?:,_?|_)(?:of|aged)_${age}(?!_?(?:to|and|or|–|-)_?\\d)(?=${blank}(?:years|who|was|had|has|from|in|at|whose|with)(?!\\p{L})|[.,;:)!?]|$)`,
    ),
    phrase(
      `(?:son|daughter|child)_of_(?:the|a|our)_${someone}|${someone}[’']s_(?:son|daughter|child)`,
    ),
    phrase(
      `(?:[Aa]|[Oo]ne|[Tt]he)_(?:pupil|student|boy|girl|child)_(?:at|of|from|in)_(?:the_)?\\p{Lu}[\\p{L}’'-]+(?:_\\p{Lu}[\\p{L}’'-]+){0,2}_(?:School|College|Gymnasium|Academy|High|Primary)`,
      'gu',
    ),
  ],
  fr: [
    phrase(
      `(?:(?:un|une|le|la|son|sa|leur|cet|cette|ce)_|l[’'])(?:\\p{L}+_)?${frenchChild}(?:_\\p{L}+){0,2}?(?:,_?|_)(?:âgée?_)?de_${age}_ans(?!_(?:et_plus|à|ou|révolus|minimum)(?!\\p{L}))`,
    ),
    phrase(`(?:le_fils|la_fille|l[’']enfant)_(?:de_l[’']|du_|de_la_|d[’']une?_)${frenchSomeone}`),
    phrase(
      `(?:(?:[Uu]n|[Uu]ne|[Cc]et|[Cc]ette)_|[Ll][’'])(?:élève|collégien(?:ne)?|lycéen(?:ne)?)_(?:du|de_l[’']|de_la|au|à_l[’'])_?(?:collège|lycée|école)_${school}\\p{Lu}\\p{L}*`,
      'gu',
    ),
  ],
  es: [
    phrase(
      `(?:un|una|el|la|su|este|esta|ese|esa)_(?:\\p{L}+_)?${spanishChild}(?:_\\p{L}+){0,2}?(?:,_?|_)(?:de|con)_${age}_años(?!_(?:o_más|en_adelante|a)(?!\\p{L}))`,
    ),
    phrase(`(?:el_hijo|la_hija)_(?:del_|de_la_|de_un_|de_una_)${spanishSomeone}`),
    phrase(
      `[Uu]na?_alumn[oa]_(?:del|de_la|de)_(?:instituto|colegio|escuela|IES|CEIP)_${school}\\p{Lu}\\p{L}*`,
      'gu',
    ),
  ],
};

/** "Amina (15)", "Lucas, 16 ans,": only a first name makes it a person. */
export function namesWithAge(text: string, years: string): Span[] {
  const pattern = new RegExp(
    `(?<!\\p{L})(?<name>\\p{Lu}[\\p{L}’'-]+)(?:${blank}\\p{Lu}[\\p{L}.’'-]*){0,2}${blank}?[(,]${blank}?(?:aged${blank})?(?:${years})(?:${blank}(?:ans|años|years))?${blank}?(?:\\)|(?=[,.;]))`,
    'gu',
  );
  return [...text.matchAll(pattern)]
    .filter((match) => isGivenName(match.groups?.['name'] ?? ''))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.trimEnd().length }));
}

/** Mentions of one minor who could be recognised. */
export function minorsIn(text: string, language: Language): Span[] {
  return [
    ...minors[language].flatMap((pattern) => spansOf(text, pattern)),
    ...namesWithAge(text, age),
  ];
}

const within = '[^.!?\\n]{0,70}?';
const fileNumber = '\\p{L}{0,4}[-/ ]?\\d[\\d/.-]*\\d';

/** The number of a file, and what became of one person. Figures about many people are no case. */
const cases: ByLanguage<readonly RegExp[]> = {
  en: [
    phrase(
      `(?:case|file|docket|dossier|incident|crime)_(?:no\\.?|number|nr\\.?|ref(?:erence|\\.)?)_?:?_?${fileNumber}`,
    ),
    phrase(
      `${anyOf(
        '(?:a|one|the|this|another)_(?:\\p{Ll}+_){0,2}?(?:man|woman|mother|father|returnee|client|participant|inmate|prisoner|detainee|convert|boy|girl|brother|sister|son|daughter|husband|wife|teenager|pupil|student|mentee)',
        'one_of_(?:the|our|its|their)_(?:\\p{Ll}+_)?(?:men|women|mothers|fathers|returnees|clients|participants|inmates|prisoners|converts|boys|girls|pupils|students|mentees)',
      )}${within}${anyOf(
        '_(?:was|had_been|has_been|got|were)_(?:(?:\\p{Ll}+ly|later|then|soon|again)_)?(?:arrested|convicted|sentenced|charged|jailed|imprisoned|detained|radicali[sz]ed|diagnosed|hospitali[sz]ed|expelled|deported|recruited|raped|abused|stabbed)',
        '_(?:left|travel+ed|flew|went)_(?:to|for)_(?:Syria|Iraq|Somalia|Afghanistan|Libya)',
        '_joined_(?:ISIS|ISIL|IS(?!\\p{L})|Daesh|the_Islamic_State|[Aa]l-\\p{L}+)',
        '_(?:attempted|committed)_suicide',
      )}`,
    ),
  ],
  fr: [
    phrase(
      `(?:dossier|affaire|procès-verbal|procédure)_n[°ºo]\\.? ?${fileNumber}|numéro_de_dossier ?:? ?${fileNumber}`,
    ),
    phrase(
      `(?:(?:un|une|le|la|cet|cette|ce)_|l[’']une?_des_|l[’'])(?:\\p{Ll}+_)?(?:hommes?|femmes?|mères?|pères?|revenante?s?|participante?s?|détenue?s?|convertie?s?|jeunes?|garçons?|filles?|frères?|s(?:œ|oe)urs?|fils|élèves?|lycéen(?:ne)?s?|bénéficiaires?)${within}${anyOf(
        '_(?:a|avait|ayant)_été_(?:arrêtée?|condamnée?|interpellée?|mise?_en_examen|incarcérée?|écrouée?|hospitalisée?|diagnostiquée?|recrutée?|radicalisée?|expulsée?|agressée?|violée?)',
        '_(?:est|était)_partie?_(?:en|pour_la|pour_l[’’])_?(?:Syrie|Irak|Somalie|Afghanistan|Libye)',
        '_(?:a|avait)_rejoint_(?:Daech|l[’’]État_islamique|Al-\\p{L}+)',
        '_(?:s[’’]est_suicidée?|a_tenté_de_se_suicider)',
      ).replaceAll('[’’]', "[’']")}`,
    ),
  ],
  es: [
    phrase(
      `(?:expediente|caso|atestado|sumario|diligencias)_n(?:[.°º]+|úm\\.|úmero)º? ?${fileNumber}|expediente_\\d+/\\d{2,4}`,
    ),
    phrase(
      `(?:un|una|el|la|este|esta|un[oa]_de_l[oa]s)_(?:\\p{Ll}+_)?(?:hombres?|mujer(?:es)?|madres?|padres?|retornad[oa]s?|participantes?|pres[oa]s?|intern[oa]s?|convers[oa]s?|jóvenes|joven|chic[oa]s?|herman[oa]s?|hij[oa]s?|alumn[oa]s?|usuari[oa]s?)${within}${anyOf(
        '_(?:fue|había_sido|ha_sido)_(?:detenid|arrestad|condenad|encarcelad|ingresad|diagnosticad|captad|radicalizad|expulsad|agredid|violad)[oa]',
        '_(?:viajó|se_fue|se_marchó|partió)_a_(?:Siria|Irak|Iraq|Somalia|Afganistán|Libia)',
        '_se_unió_a(?:l|_la)?_(?:ISIS|Dáesh|Daesh|Estado_Islámico|Al_?-?\\p{L}+)',
        '_(?:se_suicidó|intentó_suicidarse)',
      )}`,
    ),
  ],
};

/** Details of one case: what may be told of many is not told of one. */
export function caseDetailsIn(text: string, language: Language): Span[] {
  return cases[language].flatMap((pattern) => spansOf(text, pattern));
}
