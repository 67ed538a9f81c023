import type { Credentials } from './credentials.ts';
import { isSecretName, labelOf } from './secret-name.ts';

/**
 * `$NAME`, `${NAME}` and the `{{name}}` of Postman and others stand for what only their author knew: each becomes a field
 * to fill in. Other double braces are text, and written so that they stay text: here they would open an expression.
 */
export function fillForeign(text: string, credentials: Credentials): string {
  return text.replaceAll(
    /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}|\{\{|\$\{([A-Za-z_]\w*)\}|\$([A-Z_][A-Z0-9_]+)\b/g,
    (_whole, template?: string, braced?: string, bare?: string) => {
      const name = template ?? braced ?? bare;
      if (name === undefined) return "{{'{{'}}";
      return `{{parameters.${credentials.take(name, labelOf(name), `\${${name}}`, isSecretName(name))}}}`;
    },
  );
}

/**
 * `$(…)`, `<token>`, `{token}`, `YOUR_TOKEN`, `ACCESS_TOKEN`, `xxxx`, `sk_test_…`: what documentation writes where everybody
 * has a value of their own.
 */
export const isPlaceholder = (text: string): boolean => placeholders.some((pattern) => pattern.test(text));

const placeholders: readonly RegExp[] = [
  /^(?:\$\(.*\)|<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|(?:your|insert|enter|replace)[-_. a-z]{2,60})$/is,
  // In small letters it may be somebody's password.
  /^(?:[A-Z]+[-_]){0,4}(?:KEY|APIKEY|TOKEN|SECRET|PASSWORD|USERNAME)$/,
  /^(?:[xX]{3,}|[*•.…]{3,}|\S{0,30}(?:\.{3}|…))$/,
];

/** Whether a text is nothing but such a variable; gives its name. */
export const variableIn = (text: string): string | undefined => {
  const [, braced, bare, template] =
    /^(?:\$\{([A-Za-z_][\w.-]*)\}|\$([A-Za-z_]\w*)|\{\{\s*([A-Za-z_][\w.-]*)\s*\}\})$/.exec(text) ?? [];
  return braced ?? bare ?? template;
};
