import type { PracticeFieldName } from '../practices';
import type { Language } from '../shared';

/** Columns that are no fields of the template. */
export const ownColumns = ['externalId', 'city', 'originalLanguage'] as const;
export type SheetColumnName = (typeof ownColumns)[number] | PracticeFieldName;

/** What a column is called, in every language: as the editor calls the field. */
export const columnHeadings: Readonly<Record<SheetColumnName, Readonly<Record<Language, string>>>> =
  {
    externalId: { en: 'Your reference', fr: 'Votre référence', es: 'Su referencia' },
    city: { en: 'City', fr: 'Ville', es: 'Ciudad' },
    originalLanguage: { en: 'Language', fr: 'Langue', es: 'Idioma' },
    title: { en: 'Title', fr: 'Titre', es: 'Título' },
    summary: { en: 'Summary', fr: 'Résumé', es: 'Resumen' },
    problem: { en: 'The problem', fr: 'Le problème', es: 'El problema' },
    objectives: { en: 'Objectives', fr: 'Objectifs', es: 'Objetivos' },
    mechanism: {
      en: 'Why it should work',
      fr: 'Pourquoi cela devrait marcher',
      es: 'Por qué debería funcionar',
    },
    activities: { en: 'What happens', fr: 'Ce qui se passe', es: 'Qué se hace' },
    governance: {
      en: 'Who decides, and on what legal basis',
      fr: 'Qui décide, et sur quelle base légale',
      es: 'Quién decide, y con qué base jurídica',
    },
    participation: {
      en: 'How residents took part',
      fr: 'La participation des habitants',
      es: 'Cómo participaron los vecinos',
    },
    safeguards: { en: 'Safeguards', fr: 'Garanties', es: 'Garantías' },
    outputs: {
      en: 'What was done, in numbers',
      fr: 'Ce qui a été fait, en chiffres',
      es: 'Qué se hizo, en cifras',
    },
    claims: { en: 'Figures', fr: 'Chiffres', es: 'Cifras' },
    outcomes: { en: 'What came of it', fr: 'Ce que cela a donné', es: 'Qué efectos tuvo' },
    buildingBlocks: {
      en: 'Parts another city could take',
      fr: 'Éléments qu’une autre ville pourrait reprendre',
      es: 'Partes que otra ciudad podría adoptar',
    },
    evaluation: { en: 'Evaluation', fr: 'Évaluation', es: 'Evaluación' },
    lessons: { en: 'Lessons', fr: 'Enseignements', es: 'Lecciones aprendidas' },
    conditions: {
      en: 'What must be in place',
      fr: 'Ce qui doit être en place',
      es: 'Qué condiciones hacen falta',
    },
    lifecycleStatus: { en: 'Status', fr: 'État', es: 'Estado' },
    geographicScale: { en: 'Scale', fr: 'Échelle', es: 'Escala' },
    topics: { en: 'Topics', fr: 'Thèmes', es: 'Temas' },
    preventionLevels: {
      en: 'Prevention level',
      fr: 'Niveau de prévention',
      es: 'Nivel de prevención',
    },
    phenomena: { en: 'Form of extremism', fr: 'Forme d’extrémisme', es: 'Forma de extremismo' },
    targetGroups: { en: 'For whom', fr: 'Pour qui', es: 'Para quién' },
    budgetBand: { en: 'Yearly cost', fr: 'Coût annuel', es: 'Coste anual' },
    staffBand: { en: 'Staff', fr: 'Effectif', es: 'Personal' },
    fundingSources: { en: 'Funding', fr: 'Financement', es: 'Financiación' },
    evidenceLevel: {
      en: 'Strength of evidence',
      fr: 'Solidité des preuves',
      es: 'Solidez de las pruebas',
    },
    startYear: { en: 'First year', fr: 'Première année', es: 'Primer año' },
    endYear: { en: 'Last year', fr: 'Dernière année', es: 'Último año' },
    actors: { en: 'Who takes part', fr: 'Qui participe', es: 'Quién participa' },
    setupTimeMonths: {
      en: 'Months to set it up',
      fr: 'Durée de mise en place, en mois',
      es: 'Meses para ponerla en marcha',
    },
    commitments: { en: 'Commitments', fr: 'Engagements', es: 'Compromisos' },
    links: { en: 'Sources and links', fr: 'Sources et liens', es: 'Fuentes y enlaces' },
    statusConfirmedOn: {
      en: 'Status confirmed on',
      fr: 'Statut confirmé le',
      es: 'Estado confirmado el',
    },
    otherPlaces: { en: 'Run together with', fr: 'Menée avec', es: 'Llevada a cabo con' },
    transferOffer: {
      en: 'What you offer to other cities',
      fr: 'Ce que vous proposez aux autres villes',
      es: 'Lo que ofrecen a otras ciudades',
    },
    locationPrecision: {
      en: 'How exactly the place is shown',
      fr: 'Précision du lieu',
      es: 'Precisión del lugar',
    },
    textLicence: {
      en: 'Reuse of the text',
      fr: 'Réutilisation du texte',
      es: 'Reutilización del texto',
    },
    contactService: {
      en: 'Who answers for it',
      fr: 'Service responsable',
      es: 'Quién responde de la práctica',
    },
    contactAddress: {
      en: 'Mailbox of the service',
      fr: 'Boîte aux lettres du service',
      es: 'Buzón del servicio',
    },
    annex: { en: 'Restricted annex', fr: 'Annexe restreinte', es: 'Anexo restringido' },
  };
