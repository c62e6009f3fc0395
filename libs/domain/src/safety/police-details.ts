import type { Language } from '../shared';
import { anyOf, phrase, spansOf, type ByLanguage, type Span } from './passage';

const details: ByLanguage<RegExp> = {
  en: phrase(
    anyOf(
      '(?:police|paid|confidential)_informants?|informants?_(?:of|for|to|in|inside)_the_(?:police|security|service|group|scene|mosque|gang|cell)',
      'undercover_(?:police|agent|officer|operation|investigat|work)\\p{L}*',
      'covert(?:ly)?_(?:surveillance|police|operation|observ|recording|film|watch)\\p{L}*',
      'wire-?tap\\p{L}*',
      '(?:tapped|intercepted)_(?:phones?|telephones?|calls?|messages)',
      'under_(?:police_)?(?:observation|surveillance)_(?:by|since|at|in)',
      '(?:police|house|home)_(?:searches|search|raids?)_(?:at|in|on|of)',
      '(?:number|licen[cs]e)_plates?',
      'patrol\\p{L}*_[^.!?\\n]{0,50}?(?:at|from|between|after)_\\d{1,2}(?:[:.]\\d\\d|_?[ap]\\.?m)',
      'watch_?lists?',
      '(?:intelligence|police)_sources?',
      'tracking_devices?',
    ),
  ),
  fr: phrase(
    anyOf(
      'informat(?:eur|rice)s?_de_(?:la_)?police',
      'indicateurs?_de_(?:la_)?police',
      'sous_couverture',
      '(?:agents?|policiers?|policières?)_infiltrée?s?',
      'écoutes?_téléphoniques?',
      'fichée?s?_S|fiches?_S',
      'perquisition\\p{L}*_(?:au|à|chez|du|de|dans)',
      'en_filature|filatures?_(?:policières?|des?_suspects?)',
      'sous_surveillance_(?:policière|de_la_police|de_la_DGSI)',
      "(?:plaques?|numéros?)_d[’']immatriculation",
      'patrouill\\p{L}*_[^.!?\\n]{0,50}?(?:à|de|entre|après)_\\d{1,2}_?h(?:\\d\\d)?',
      'balises?_(?:GPS|de_géolocalisation)',
    ),
  ),
  es: phrase(
    anyOf(
      '(?:informantes?|confidentes?)_(?:de_la_policía|policial(?:es)?)',
      'agentes?_(?:encubiert[oa]s?|infiltrad[oa]s?)',
      'policías?_(?:encubiert[oa]s?|infiltrad[oa]s?|de_paisano)',
      '(?:escuchas?|intervenciones|intervención)_telefónicas?',
      'vigilancias?_(?:encubiertas?|policiales?_(?:de|en|sobre))',
      'registros?_(?:domiciliari[oa]s?|policial(?:es)?)',
      'órden(?:es)?_de_registro|orden_de_registro',
      '(?:placas?_de_)?matrículas?_(?:del|de_los)_(?:coches?|vehículos?)',
      'patrull\\p{L}*_[^.!?\\n]{0,50}?(?:a_las|de|entre_las|desde_las)_\\d{1,2}(?:[:.]\\d\\d|_?h)',
      'balizas?_(?:GPS|de_seguimiento)',
    ),
  ),
};

/** What is not done gives nothing away. */
const harmless: ByLanguage<RegExp> = {
  en: /(?:(?<!\p{L})(?:no|not|never|without|neither|nor|than)(?!\p{L})[^.!?\n]{0,30}|\bn[’']t [^.!?\n]{0,30})$/iu,
  fr: /(?<!\p{L})(?:sans|aucune?|ni|jamais|pas de|pas d[’'])(?!\p{L})[^.!?\n]{0,30}$/iu,
  es: /(?<!\p{L})(?:sin|ningun[oa]?|ningún|ni|nunca|no)(?!\p{L})[^.!?\n]{0,30}$/iu,
};

/** How the police work on a matter: sources, covert means, searches, times of patrols. */
export function policeDetailsIn(text: string, language: Language): Span[] {
  return spansOf(text, details[language]).filter(
    ({ start }) => !harmless[language].test(text.slice(Math.max(0, start - 45), start)),
  );
}
