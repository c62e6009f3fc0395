import { ApolloClient, InMemoryCache, type ApolloLink } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes } from './generated/possible-types';
import { persistedLink } from './link';

/** The only store of what the server said. Practices are known by their number, what has an id by that. */
export function createClient(link: ApolloLink = persistedLink): ApolloClient {
  return new ApolloClient({
    link,
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: {
        Practice: { keyFields: ['number'], fields: { comments: relayStylePagination() } },
        Session: { fields: { comments: relayStylePagination() } },
        PracticeDraft: { keyFields: ['practiceId'] },
        // The same file is told of in other words by a draft and by each version.
        Attachment: { keyFields: false },
        Term: { keyFields: false },
        PracticeText: { keyFields: false },
        RichText: { keyFields: false },
        Country: { keyFields: false },
        // Both belong to what they hang on, and pages ask for different parts of them.
        ParticipationCall: { keyFields: false, merge: true },
        ParticipationAnswers: { keyFields: false, merge: true },
      },
    }),
    devtools: { enabled: false },
  });
}
