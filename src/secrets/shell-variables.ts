import type { Taint, TaintedText } from './taint.ts';

/** A text cut where secrets stand in it. */
export type ShellPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string };

/** Variables that a shell or curl lives by; a secret must not take their place. */
const taken = new Set(['PATH', 'HOME', 'USER', 'PWD', 'SHELL', 'IFS', 'LANG', 'TERM', 'UID', 'ENV', 'TMPDIR']);

/**
 * Cuts texts into what may be shown and shell variables for what may not. A variable is named after the field it comes from:
 * `API_KEY` for `parameters.apiKey`, `API_KEY_BASE64` for its Base64. Two secrets of one name are told apart by a number.
 */
export function shellVariables({ texts }: Taint): (text: string) => readonly ShellPart[] {
  const names = new Map<string, string>();
  const nameOf = (tainted: TaintedText): string => {
    const known = names.get(tainted.text);
    if (known !== undefined) return known;
    const given = new Set(names.values());
    const wanted = variableName(tainted);
    let name = wanted;
    for (let number = 2; given.has(name); number++) name = `${wanted}_${number}`;
    names.set(tainted.text, name);
    return name;
  };
  return (text) => {
    const cut = (rest: string, from: number): readonly ShellPart[] => {
      const tainted = texts.slice(from).find((one) => rest.includes(one.text));
      if (tainted === undefined) return rest === '' ? [] : [{ kind: 'text', text: rest }];
      const name = nameOf(tainted);
      // What is left between holds no longer secret: they are in order of length.
      const next = texts.indexOf(tainted) + 1;
      return rest
        .split(tainted.text)
        .flatMap((part, at) => [...(at === 0 ? [] : [{ kind: 'variable', name } as const]), ...cut(part, next)]);
    };
    return cut(text, 0);
  };
}

function variableName({ origin, form }: TaintedText): string {
  const computed = form === 'made from it';
  const path = computed ? (/\b[a-z]\w*\.[\w.]*\w/i.exec(origin)?.[0] ?? '') : origin;
  const field = path.split('.').findLast((segment) => /^[a-z_]\w*$/i.test(segment)) ?? 'secret';
  const suffix = computed ? 'computed' : form === 'as it is' ? '' : form;
  const name = [snake(field), snake(suffix)].filter((part) => part !== '').join('_');
  return taken.has(name) ? `SECRET_${name}` : name;
}

const snake = (text: string): string =>
  text
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
