const documentation = 'https://developers.make.com/custom-apps-documentation';

/** Where Make publishes what it reviews. */
export const reviewRules = `${documentation}/app-review/prerequisites`;

/** The published rules that can be computed for a connection, in the order of the list: a sentence, and where it stands. */
export const publishedRules = {
  sanitize: {
    text: 'Credentials are sanitized in the log.',
    link: `${documentation}/best-practices/base#authorization-and-sanitization`,
  },
  check: {
    text: 'The request fails when the credentials are wrong.',
    link: `${documentation}/best-practices/connections`,
  },
  messages: {
    text: 'Error messages show the status: [status] message.',
    link: `${documentation}/best-practices/base#error-handling`,
  },
  https: { text: 'Every address is https.', link: `${reviewRules}#custom-app-code` },
  label: {
    text: 'The connection has a label, so that users tell accounts apart.',
    link: `${documentation}/best-practices/connections#connection-metadata`,
  },
  names: {
    text: 'No parameter has a reserved name.',
    link: `${documentation}/app-components/connections#reserved-words-in-connections`,
  },
} as const;

export type ReviewRule = keyof typeof publishedRules;
