import type { Language } from '@praxis/domain/shared';

/** What a mail says of a brief that has changed. */
export interface DeltaMailWords {
  subject: (summit: string) => string;
  greeting: string;
  sincePrinted: (summit: string) => string;
  sincePinned: (summit: string) => string;
  changed: (title: string, before: number, after: number) => string;
  stillShown: (version: number) => string;
  reworded: (title: string, version: number) => string;
  added: (title: string, version: number) => string;
  removed: (title: string) => string;
  aPractice: string;
  /** With the colon of the language. */
  parts: { added: string; removed: string };
  more: string;
  fields: Record<'time' | 'room' | 'aim' | 'agenda' | 'questions' | 'order', string>;
  /** What organisers say of one case study. */
  studyFields: Record<'presenter' | 'note', string>;
  alsoChanged: (fields: string) => string;
  all: string;
  why: string;
}

/** The words in each language. */
export const deltaMailWords: Record<Language, DeltaMailWords> = {
  en: {
    subject: (summit) => `Changed since your brief: ${summit}`,
    greeting: 'Hello,',
    sincePrinted: (summit) =>
      `Your session at “${summit}” begins in less than two days. Since the brief that you have in hand, this has changed, and nothing else:`,
    sincePinned: (summit) =>
      `Your session at “${summit}” begins in less than two days. Since its practices were chosen, this has changed, and nothing else:`,
    changed: (title, before, after) =>
      `${title}: version ${String(before)} is now version ${String(after)}`,
    stillShown: (version) => `The brief still shows version ${String(version)}.`,
    reworded: (title, version) => `${title}: still version ${String(version)}`,
    added: (title, version) => `${title}: new in the brief, version ${String(version)}`,
    removed: (title) => `${title}: no longer in the brief`,
    aPractice: 'A practice that is not public any more',
    parts: { added: 'added:', removed: 'removed:' },
    more: '– and more',
    fields: {
      time: 'time',
      room: 'room',
      aim: 'aim',
      agenda: 'agenda',
      questions: 'questions',
      order: 'order of the practices',
    },
    studyFields: { presenter: 'who presents it', note: 'the note on it' },
    alsoChanged: (fields) => `Organisers have changed: ${fields}.`,
    all: 'See all of it word by word, and take the brief away as it is now. This link is for you alone:',
    why: 'You receive this mail because you said that you speak. It comes once for a session, and only when something has changed. Behind the link, one press has your address forgotten.',
  },
  fr: {
    subject: (summit) => `Modifié depuis votre fiche : ${summit}`,
    greeting: 'Bonjour,',
    sincePrinted: (summit) =>
      `Votre session à « ${summit} » commence dans moins de deux jours. Depuis la fiche que vous avez en main, voici ce qui a changé, et rien d’autre :`,
    sincePinned: (summit) =>
      `Votre session à « ${summit} » commence dans moins de deux jours. Depuis le choix de ses pratiques, voici ce qui a changé, et rien d’autre :`,
    changed: (title, before, after) =>
      `${title} : la version ${String(before)} est devenue la version ${String(after)}`,
    stillShown: (version) => `La fiche montre encore la version ${String(version)}.`,
    reworded: (title, version) => `${title} : toujours la version ${String(version)}`,
    added: (title, version) => `${title} : nouvelle dans la fiche, version ${String(version)}`,
    removed: (title) => `${title} : ne figure plus dans la fiche`,
    aPractice: 'Une pratique qui n’est plus publique',
    parts: { added: 'ajouté :', removed: 'retiré :' },
    more: '– et d’autres passages',
    fields: {
      time: 'l’horaire',
      room: 'la salle',
      aim: 'le but',
      agenda: 'le déroulé',
      questions: 'les questions',
      order: 'l’ordre des pratiques',
    },
    studyFields: { presenter: 'qui la présente', note: 'la note à son sujet' },
    alsoChanged: (fields) => `Les organisateurs ont modifié : ${fields}.`,
    all: 'Voyez tout, mot à mot, et emportez la fiche telle qu’elle est à présent. Ce lien n’est que pour vous :',
    why: 'Vous recevez ce message parce que vous avez dit que vous interveniez. Il vient une fois par session, et seulement si quelque chose a changé. Derrière le lien, une pression suffit pour effacer votre adresse.',
  },
  es: {
    subject: (summit) => `Cambios desde su ficha: ${summit}`,
    greeting: 'Hola:',
    sincePrinted: (summit) =>
      `Su sesión en «${summit}» empieza en menos de dos días. Desde la ficha que tiene en la mano ha cambiado esto, y nada más:`,
    sincePinned: (summit) =>
      `Su sesión en «${summit}» empieza en menos de dos días. Desde que se eligieron sus prácticas ha cambiado esto, y nada más:`,
    changed: (title, before, after) =>
      `${title}: la versión ${String(before)} es ahora la versión ${String(after)}`,
    stillShown: (version) => `La ficha muestra todavía la versión ${String(version)}.`,
    reworded: (title, version) => `${title}: sigue en la versión ${String(version)}`,
    added: (title, version) => `${title}: nueva en la ficha, versión ${String(version)}`,
    removed: (title) => `${title}: ya no está en la ficha`,
    aPractice: 'Una práctica que ya no es pública',
    parts: { added: 'añadido:', removed: 'suprimido:' },
    more: '– y otros pasajes',
    fields: {
      time: 'el horario',
      room: 'la sala',
      aim: 'el objetivo',
      agenda: 'el desarrollo',
      questions: 'las preguntas',
      order: 'el orden de las prácticas',
    },
    studyFields: { presenter: 'quién la presenta', note: 'la nota sobre ella' },
    alsoChanged: (fields) => `Los organizadores han cambiado: ${fields}.`,
    all: 'Véalo todo, palabra por palabra, y llévese la ficha como está ahora. Este enlace es solo para usted:',
    why: 'Recibe este mensaje porque dijo que interviene. Llega una vez por sesión, y solo si algo ha cambiado. Tras el enlace, basta una pulsación para borrar su dirección.',
  },
};
