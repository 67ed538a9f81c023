/** The name of a query parameter as it was before it was escaped, for comparing; `+` stands for a blank. */
export function decodeName(name: string): string {
  const spaced = name.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    // Not an escape after all, such as "100%": the name is what it says.
    return spaced;
  }
}
