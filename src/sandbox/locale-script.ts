/**
 * Gives the sandbox what QuickJS lacks of ECMA-402: texts of numbers and dates in a language, and the order of texts. It is
 * run by QuickJS, never here. Evaluates to `(host, now) => undefined`; every answer comes from `host.locale(request)`, as
 * `=` + JSON or `!` + the name of an error + `:` + its sentence (`answer-locale.ts`).
 */
export const localeScript = `(function (host, now) {
  'use strict';
  const { stringify, parse } = JSON;
  const { defineProperty } = Object;
  const { apply } = Reflect;
  const [TextObject, NumberType, errors] = [String, Number, { __proto__: null, RangeError, TypeError }];
  const [timeOf, numberOf] = [Date.prototype.getTime, Number.prototype.valueOf];
  const [plainString, plainTime] = [Date.prototype.toString, Date.prototype.toTimeString];
  const { slice, indexOf } = String.prototype;

  function ask(kind, value, locales, options, more) {
    const answer = host.locale(stringify({ kind, value: '' + value, locales, options, more }));
    if (answer[0] === '=') return parse(apply(slice, answer, [1]));
    const colon = apply(indexOf, answer, [':']);
    throw new (errors[apply(slice, answer, [1, colon])] || TypeError)(apply(slice, answer, [colon + 1]));
  }
  function method(type, name, evaluate) {
    defineProperty(type.prototype, name, { value: evaluate, writable: true, configurable: true });
  }
  function dateMethod(name, kind) {
    method(Date, name, { [name](locales, options) {
      return ask(kind, apply(timeOf, this, []), locales, options);
    } }[name]);
  }

  method(Number, 'toLocaleString', function toLocaleString(locales, options) {
    return ask('number', apply(numberOf, this, []), locales, options);
  });
  dateMethod('toLocaleString', 'date and time');
  dateMethod('toLocaleDateString', 'date');
  dateMethod('toLocaleTimeString', 'time');
  method(String, 'localeCompare', function localeCompare(other, locales, options) {
    return ask('order', this, locales, options, '' + other);
  });
  method(String, 'toLocaleUpperCase', function toLocaleUpperCase(locales) {
    return ask('upper', this, locales);
  });
  method(String, 'toLocaleLowerCase', function toLocaleLowerCase(locales) {
    return ask('lower', this, locales);
  });

  // Node writes the zone's name behind the offset; the zone of a custom function is UTC.
  const named = (plain) => function () {
    const text = apply(plain, this, []);
    return text === 'Invalid Date' ? text : text + ' (Coordinated Universal Time)';
  };
  method(Date, 'toString', named(plainString));
  method(Date, 'toTimeString', named(plainTime));

  const timeIn = (value) => (value === undefined ? now() : NumberType(value));
  function formatter(name, kind, read) {
    function Format(locales, options) {
      const resolved = ask(kind + ' options', 0, locales, options);
      const members = {
        format: (value) => ask(kind + ' text', read(value), locales, options),
        formatToParts: (value) => ask(kind + ' parts', read(value), locales, options),
        resolvedOptions: () => ({ ...resolved }),
      };
      if (kind === 'Collator') members.compare = (a, b) => ask('order', a, locales, options, '' + b);
      if (kind === 'PluralRules') members.select = members.format;
      return members;
    }
    defineProperty(Format, 'name', { value: name });
    return Format;
  }
  defineProperty(globalThis, 'Intl', {
    value: {
      NumberFormat: formatter('NumberFormat', 'NumberFormat', NumberType),
      DateTimeFormat: formatter('DateTimeFormat', 'DateTimeFormat', timeIn),
      PluralRules: formatter('PluralRules', 'PluralRules', NumberType),
      Collator: formatter('Collator', 'Collator', TextObject),
    },
    writable: true,
    configurable: true,
  });
})`;
