import type { Language } from '@praxis/domain/shared';

export type { Language };
export const languages: readonly Language[] = ['en', 'fr', 'es'];

/** Words of addresses, which are promised; written down again here so that a change of one is noticed. */
const words = {
  practices: ['practices', 'pratiques', 'practicas'],
  cite: ['cite', 'citer', 'citar'],
  compare: ['compare', 'comparer', 'comparar'],
  memo: ['memo', 'note', 'nota'],
  versions: ['versions', 'versions', 'versiones'],
  merge: ['merge', 'fusionner', 'fusionar'],
  withdraw: ['withdraw', 'retirer', 'retirar'],
  translate: ['translate', 'traduire', 'traducir'],
  translations: ['translations', 'traductions', 'traducciones'],
  edit: ['edit', 'modifier', 'editar'],
  files: ['files', 'fichiers', 'archivos'],
  coAuthors: ['co-authors', 'co-auteurs', 'coautores'],
  confirm: ['confirm', 'confirmer', 'confirmar'],
  check: ['check', 'verifier', 'comprobar'],
  new: ['new', 'nouvelle', 'nueva'],
  cities: ['cities', 'villes', 'ciudades'],
  similar: ['similar', 'semblables', 'parecidas'],
  summits: ['summits', 'sommets', 'cumbres'],
  sessions: ['sessions', 'sessions', 'sesiones'],
  outcome: ['outcome', 'resultats', 'resultados'],
  brief: ['brief', 'fiche', 'ficha'],
  organise: ['organise', 'organiser', 'organizar'],
  agreements: ['agreements', 'accords', 'acuerdos'],
  create: ['create', 'creer', 'crear'],
  programme: ['programme', 'programme', 'programa'],
  release: ['release', 'diffuser', 'difundir'],
  requests: ['requests', 'demandes', 'solicitudes'],
  decide: ['decide', 'decider', 'decidir'],
  speakers: ['speakers', 'intervenants', 'ponentes'],
  declarations: ['declarations', 'declarations', 'declaraciones'],
  commitments: ['commitments', 'engagements', 'compromisos'],
  coverage: ['coverage', 'couverture', 'cobertura'],
  signatures: ['signatures', 'signatures', 'firmas'],
  update: ['update', 'mise-a-jour', 'actualizar'],
  stillRunning: ['still-running', 'toujours-en-cours', 'sigue-en-marcha'],
  nothingNew: ['nothing-new', 'rien-de-nouveau', 'nada-nuevo'],
  followUp: ['follow-up', 'suivi', 'seguimiento'],
  secretariat: ['secretariat', 'secretariat', 'secretaria'],
  links: ['links', 'liens', 'enlaces'],
  themes: ['themes', 'themes', 'temas'],
  searchGuide: ['help/search', 'aide/recherche', 'ayuda/busqueda'],
  figures: ['figures', 'chiffres', 'cifras'],
  data: ['data', 'donnees', 'datos'],
  api: ['api', 'api', 'api'],
  explorer: ['explorer', 'explorateur', 'explorador'],
  about: ['about', 'a-propos', 'acerca-de'],
  signIn: ['account/sign-in', 'compte/connexion', 'cuenta/entrar'],
  signIns: ['account/sessions', 'compte/sessions', 'cuenta/sesiones'],
  apiKeys: ['account/api-keys', 'compte/cles-api', 'cuenta/claves-api'],
  signOut: ['account/sign-out', 'compte/deconnexion', 'cuenta/salir'],
  handOver: ['hand-over', 'passation', 'traspaso'],
  desk: ['desk', 'bureau', 'escritorio'],
  searches: ['searches', 'recherches', 'busquedas'],
  newSearch: ['new', 'nouvelle', 'nueva'],
  collections: ['collections', 'collections', 'colecciones'],
  editions: ['editions', 'editions', 'ediciones'],
  import: ['import', 'importer', 'importar'],
  calendar: ['calendar', 'calendrier', 'calendario'],
  concepts: ['concepts', 'concepts', 'conceptos'],
  alerts: ['alerts', 'alertes', 'alertas'],
  review: ['review', 'relecture', 'revision'],
  moderation: ['moderation', 'moderation', 'moderacion'],
  progress: ['progress', 'progres', 'avances'],
  report: ['report', 'signaler', 'denunciar'],
  accessibility: ['accessibility', 'accessibilite', 'accesibilidad'],
  privacy: ['privacy', 'vie-privee', 'privacidad'],
} as const satisfies Record<string, readonly [string, string, string]>;

/** An address in a language: words of the table in braces, everything else as it stands. */
export function address(language: Language, pattern: string): string {
  const place = languages.indexOf(language);
  const rest = pattern.replace(
    /\{(\w+)\}/g,
    (_, word: string) => words[word as keyof typeof words][place] ?? '',
  );
  return `/${language}${rest}`;
}
