/** What the values of enumerations of files mean. */
export const valueWordsOfFiles: Record<string, Record<string, string>> = {
  AttachmentKind: {
    DOCUMENT: 'To be taken away and opened elsewhere.',
    PICTURE: 'Shown on the page.',
  },
  FileState: {
    AVAILABLE: 'It is served to whoever may read what it belongs to.',
    QUARANTINED: 'Something harmful was found in it: nobody gets it.',
    WAITING: 'It waits to be looked at for viruses: nobody gets it yet.',
  },
  UnreadyReason: {
    NO_ALT: 'A picture without words that say what can be seen in it.',
    QUARANTINED: 'Something harmful was found in it.',
    WAITING: 'It has not been looked at for viruses yet.',
  },
};
