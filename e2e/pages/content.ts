/** Everything that a review needs. */
export function content(summary: string, facts: object) {
  return {
    texts: [
      {
        language: 'EN',
        fields: {
          summary,
          problem: 'Neighbours no longer knew each other.',
          objectives: ['Fewer complaints about the square'],
          mechanism:
            'If they walk together, they talk; who has talked asks before ringing the police.',
          activities:
            'Every week:\n\n- walk\n- **talk**\n- [tell others](https://example.org/told)',
          governance: 'A steering group meets each quarter.',
          safeguards: 'Nobody is named; concerns go to the service in charge.',
          lessons: 'Rain keeps nobody away.',
          conditions: 'Somebody who comes every time.',
        },
      },
    ],
    facts: {
      lifecycleStatus: 'active',
      statusConfirmedOn: '2026-03-01',
      geographicScale: 'neighbourhood',
      startYear: 2021,
      topics: ['community-engagement'],
      preventionLevels: ['primary'],
      phenomena: ['all-forms'],
      targetGroups: ['neighbourhood'],
      actors: [{ type: 'municipality', role: 'lead' }],
      budgetBand: 'under-10k',
      staffBand: 'under-1',
      fundingSources: ['city'],
      evidenceLevel: 'described',
      locationPrecision: 'district',
      textLicence: 'cc-by',
      contactService: 'Neighbourhood service',
      contactAddress: 'neighbours@city.example',
      ...facts,
    },
  };
}
