import moment from 'moment-timezone';

/** Silence about names of unknown zones: they are ignored by rule (iml.md §10.1). */
moment.suppressDeprecationWarnings = true;

export default moment;
