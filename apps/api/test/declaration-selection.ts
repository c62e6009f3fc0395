/** What tests read of a draft. */
export const draftSelection = `{ id revision adoptedOn
  titles { language text } preambles { language text } languages { language standing translator basis source }
  gaps { kind language number } declaration { slug }
  articles { id number headings { language text } texts { language text }
    commitments { id number isPublished isKept theme { code } kind basis texts { language text } sources } } }`;
