import type { FormValues } from '../project/index.ts';
import { isPlaceholder, variableIn } from './foreign-text.ts';

/** One field of the form that is being made. */
interface Field {
  readonly name: string;
  readonly label: string;
  readonly secret: boolean;
}

/** Collects the fields that stand for credentials, and the values that were found for them. */
export class Credentials {
  private readonly fields: Field[] = [];
  private readonly found = new Map<string, string>();

  /**
   * Makes a field for a value and gives its name. The same value gets the same field; a value that is only a shell
   * variable (`$API_KEY`, `{{apiKey}}`) names the field and is left for the user to fill in, as placeholders are.
   */
  take(wanted: string, label: string, value: string, secret = true): string {
    const variable = variableIn(value);
    const base = camelCase(variable ?? wanted) || 'value';
    const known = this.fields.findIndex(({ name }) => isSame(this.found.get(name) ?? '', value));
    const before = this.fields[known];
    if (before !== undefined && value !== '') {
      this.fields[known] = { ...before, secret: before.secret || secret };
      return before.name;
    }
    let name = base;
    for (let count = 2; this.fields.some((field) => field.name === name); count++) name = `${base}${count}`;
    this.fields.push({ name, label, secret });
    this.found.set(name, value);
    return name;
  }

  /** Whether a text reads a field that is secret. */
  readsSecret(text: string): boolean {
    return this.fields.some(({ name, secret }) => secret && text.includes(`{{parameters.${name}}}`));
  }

  get isEmpty(): boolean {
    return this.fields.length === 0;
  }

  parametersText(): string {
    const fields = this.fields.map(({ name, label, secret }) => ({
      name,
      type: secret ? 'password' : 'text',
      label,
      required: true,
      ...(secret ? { editable: true } : {}),
    }));
    return `${JSON.stringify(fields, null, 2)}\n`;
  }

  values(): FormValues {
    const filled = [...this.found].filter(([, value]) => value !== '' && !isOpen(value));
    return Object.fromEntries(filled);
  }
}

/** The same value, or the same variable in another spelling. */
function isSame(one: string, other: string): boolean {
  const variable = variableIn(one);
  return one === other || (variable !== undefined && variable === variableIn(other));
}

/** Only its author knew it. */
const isOpen = (value: string): boolean => variableIn(value) !== undefined || isPlaceholder(value);

/** `X-Api-Key` → `apiKey`; names that Make reserves or that would confuse get none of their prefix. */
function camelCase(text: string): string {
  const words = text
    .replace(/^x[-_]/i, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const joined = words
    .map((word) => (/^[A-Z0-9]+$/.test(word) ? word.toLowerCase() : word))
    .map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('');
  return joined.replace(/^\d+/, '');
}
