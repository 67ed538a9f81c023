/** A sentence with its `{name}` replaced by facts; a name without a fact stays as it is. */
export const fillPlaceholders = (sentence: string, facts: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => facts[name] ?? placeholder);
