import type { Language } from '@praxis/domain/shared';

/** The words of an alert. */
interface AlertWords {
  subject: (count: number, name: string) => string;
  greeting: (name: string) => string;
  intro: (count: number, name: string) => string;
  isNew: string;
  isRevised: string;
  more: (count: number) => string;
  all: string;
  change: string;
  stop: string;
  why: string;
}

export const alertWords: Record<Language, AlertWords> = {
  en: {
    subject: (count, name) =>
      count === 1 ? `One new practice: ${name}` : `${String(count)} new practices: ${name}`,
    greeting: (name) => `Hello ${name},`,
    intro: (count, name) =>
      count === 1
        ? `One practice has been published, or published anew, in your saved search “${name}”:`
        : `${String(count)} practices have been published, or published anew, in your saved search “${name}”:`,
    isNew: 'new',
    isRevised: 'new version',
    more: (count) => `And ${String(count)} more.`,
    all: 'Everything that the search finds:',
    change: 'Change how often you are told, or remove the search:',
    stop: 'Stop these mails, without signing in:',
    why: 'You receive this mail because you saved this search and asked to be told of what is new.',
  },
  fr: {
    subject: (count, name) =>
      count === 1
        ? `Une nouvelle pratique : ${name}`
        : `${String(count)} nouvelles pratiques : ${name}`,
    greeting: (name) => `Bonjour ${name},`,
    intro: (count, name) =>
      count === 1
        ? `Une pratique a été publiée, ou publiée à nouveau, dans votre recherche enregistrée « ${name} » :`
        : `${String(count)} pratiques ont été publiées, ou publiées à nouveau, dans votre recherche enregistrée « ${name} » :`,
    isNew: 'nouvelle',
    isRevised: 'nouvelle version',
    more: (count) => `Et ${String(count)} de plus.`,
    all: 'Tout ce que la recherche trouve :',
    change: 'Changer la fréquence des messages, ou supprimer la recherche :',
    stop: 'Arrêter ces messages, sans se connecter :',
    why: 'Vous recevez ce message parce que vous avez enregistré cette recherche et demandé à savoir ce qui est nouveau.',
  },
  es: {
    subject: (count, name) =>
      count === 1 ? `Una práctica nueva: ${name}` : `${String(count)} prácticas nuevas: ${name}`,
    greeting: (name) => `Hola, ${name}:`,
    intro: (count, name) =>
      count === 1
        ? `Se ha publicado una práctica, nueva o con una nueva versión, en su búsqueda guardada «${name}»:`
        : `Se han publicado ${String(count)} prácticas, nuevas o con una nueva versión, en su búsqueda guardada «${name}»:`,
    isNew: 'nueva',
    isRevised: 'nueva versión',
    more: (count) => `Y ${String(count)} más.`,
    all: 'Todo lo que encuentra la búsqueda:',
    change: 'Cambiar la frecuencia de los avisos o eliminar la búsqueda:',
    stop: 'Dejar de recibir estos mensajes, sin iniciar sesión:',
    why: 'Recibe este mensaje porque guardó esta búsqueda y pidió que se le avisara de lo nuevo.',
  },
};
