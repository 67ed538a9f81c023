/** What the sandbox asks of the host's `Intl` (`locale-script.ts`); everything in it is data. */
interface LocaleRequest {
  readonly kind: string;
  /** A number as text, or a text. */
  readonly value: string;
  readonly locales?: string | string[];
  readonly options?: object;
  /** The other text of a comparison. */
  readonly more?: string;
}

/** Answers such a request in JSON: `=` + the value as JSON, or `!` + the name of an error + `:` + its sentence. */
export function answerLocale(request: string): string {
  try {
    return `=${JSON.stringify(answer(JSON.parse(request) as LocaleRequest))}`;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return `!${error.name}:${error.message}`;
    throw error;
  }
}

function answer({ kind, value, locales = fallback, options, more = '' }: LocaleRequest): unknown {
  switch (kind) {
    case 'number':
      return Number(value).toLocaleString(locales, options);
    case 'date and time':
      return new Date(Number(value)).toLocaleString(locales, inUtc(options));
    case 'date':
      return new Date(Number(value)).toLocaleDateString(locales, inUtc(options));
    case 'time':
      return new Date(Number(value)).toLocaleTimeString(locales, inUtc(options));
    case 'order':
      return value.localeCompare(more, locales, options);
    case 'upper':
      return value.toLocaleUpperCase(locales);
    case 'lower':
      return value.toLocaleLowerCase(locales);
    default:
      return ofFormat(kind, Number(value), locales, options);
  }
}

function ofFormat(kind: string, value: number, locales: string | string[], options: object | undefined): unknown {
  const [type, wanted] = kind.split(' ');
  switch (type) {
    case 'NumberFormat':
      return pick(wanted, new Intl.NumberFormat(locales, options), value);
    case 'DateTimeFormat':
      return pick(wanted, new Intl.DateTimeFormat(locales, inUtc(options)), value);
    case 'PluralRules': {
      const rules = new Intl.PluralRules(locales, options);
      return wanted === 'options' ? rules.resolvedOptions() : rules.select(value);
    }
    default:
      return new Intl.Collator(locales, options).resolvedOptions();
  }
}

interface Format {
  format(value: number): string;
  formatToParts(value: number): unknown;
  resolvedOptions(): unknown;
}

function pick(wanted: string | undefined, format: Format, value: number): unknown {
  if (wanted === 'options') return format.resolvedOptions();
  return wanted === 'parts' ? format.formatToParts(value) : format.format(value);
}

/** Node's defaults on a server: not what the page's machine is set to. */
const fallback = 'en-US';

const inUtc = (options: object | undefined): object => ({ timeZone: 'UTC', ...options });
