import type { ParticipantFunction, RequestStatus } from '@praxis/domain/participation';
import type { Language } from '@praxis/domain/shared';

interface TakeAwayWords {
  statuses: Record<RequestStatus, string>;
  functions: Record<ParticipantFunction, string>;
}

/** What the codes of a take-away mean, in each language. */
export const takeAwayWords: Record<Language, TakeAwayWords> = {
  en: {
    statuses: {
      draft: 'Draft',
      submitted: 'Sent: it waits for a decision',
      information: 'More information was asked for',
      accepted: 'Accepted',
      waitlisted: 'On the waiting list',
      lapsed: 'Lapsed: the offer was not answered in time',
      declined: 'Declined',
      cancelled: 'Cancelled',
    },
    functions: {
      mayor: 'Mayor',
      'deputy-mayor': 'Deputy mayor',
      councillor: 'Councillor',
      'head-of-service': 'Head of a service',
      officer: 'Officer of a service',
      expert: 'Expert',
      interpreter: 'Interpreter',
      other: 'Another function',
    },
  },
  fr: {
    statuses: {
      draft: 'Brouillon',
      submitted: 'Envoyée : en attente d’une décision',
      information: 'Des précisions ont été demandées',
      accepted: 'Acceptée',
      waitlisted: 'Sur la liste d’attente',
      lapsed: 'Caduque : l’offre n’a pas eu de réponse à temps',
      declined: 'Refusée',
      cancelled: 'Annulée',
    },
    functions: {
      mayor: 'Maire',
      'deputy-mayor': 'Maire adjoint ou adjointe',
      councillor: 'Membre du conseil',
      'head-of-service': 'Responsable d’un service',
      officer: 'Agent ou agente d’un service',
      expert: 'Expert ou experte',
      interpreter: 'Interprète',
      other: 'Une autre fonction',
    },
  },
  es: {
    statuses: {
      draft: 'Borrador',
      submitted: 'Enviada: espera una decisión',
      information: 'Se ha pedido más información',
      accepted: 'Aceptada',
      waitlisted: 'En la lista de espera',
      lapsed: 'Caducada: la oferta no se respondió a tiempo',
      declined: 'Rechazada',
      cancelled: 'Cancelada',
    },
    functions: {
      mayor: 'Alcaldía',
      'deputy-mayor': 'Teniente de alcaldía',
      councillor: 'Miembro del consejo',
      'head-of-service': 'Responsable de un servicio',
      officer: 'Personal de un servicio',
      expert: 'Persona experta',
      interpreter: 'Intérprete',
      other: 'Otra función',
    },
  },
};
