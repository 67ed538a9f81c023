/** A URL fit for messages: user, password, query and fragment may hold secrets and are left out. */
export function publicUrl(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1');
}
