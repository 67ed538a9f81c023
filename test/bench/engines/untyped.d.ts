/** The part of each untyped package that its engine uses. */
declare module 'jexl' {
  interface Compiled {
    compile(): Compiled;
    evalSync(context: unknown): unknown;
  }
  class Jexl {
    addFunctions(functions: Readonly<Record<string, (...args: never[]) => unknown>>): void;
    addFunction(name: string, implementation: (...args: never[]) => unknown): void;
    createExpression(text: string): Compiled;
  }
  const jexl: { Jexl: typeof Jexl };
  export default jexl;
}

declare module 'subscript/justin' {
  export default function compile(text: string): (context: unknown) => unknown;
}
