import { crossingLimits } from './crossing-limits.ts';
import { localeScript } from './locale-script.ts';

/** The longest sentence of an error that is shown, in UTF-16 units; of longer ones no part, which may be half a secret. */
const longestMessage = 10_000;

/**
 * What is prepared inside the sandbox before anybody's code runs. It is text because it is run by QuickJS, never here.
 * Evaluates to `(host) => { define, invoke }`. Everything it needs later is taken aside first, so that code which
 * changes the built-in objects breaks its own work and nothing of ours.
 *
 * `host` offers `call(name, args) → answer`, `give(arrayBuffer) → index`, `take(index) → arrayBuffer`, `now()`,
 * `random()`, `debug(text)`, `locale(request) → answer`, `buffer() → Buffer` and `environment`, `names` (texts in the format of `encode-value.ts`).
 * An answer is `=` + value, `!` + description of an error thrown, or `?` + a sentence why a value cannot cross.
 */
export const guestScript = `(function (host) {
  'use strict';
  const { stringify, parse } = JSON;
  const { keys, defineProperty, getPrototypeOf } = Object;
  const { apply, construct, get } = Reflect;
  const { isArray } = Array;
  const { isView } = ArrayBuffer;
  const [ErrorType, DateType, Bytes, RawBuffer, TextObject, NumberType, ProxyType, TypeErrorType, EngineError] =
    [Error, Date, Uint8Array, ArrayBuffer, String, Number, Proxy, TypeError, InternalError];
  const textOf = Object.prototype.toString;
  const timeOf = Date.prototype.getTime;
  const unwrap = { String: String.prototype.valueOf, Number: Number.prototype.valueOf, Boolean: Boolean.prototype.valueOf };
  const custom = { __proto__: null };

  class Refusal { constructor(reason) { this.reason = reason; } }

  let BufferType;
  function loadBuffer() {
    if (BufferType === undefined) BufferType = host.buffer();
    return BufferType;
  }

  let values = 0;
  let path = [];
  function refuse(what) {
    const at = path.length === 0 ? '' : ' at ' + path.join('.');
    throw new Refusal(what + at);
  }
  function encode(value) {
    values += 1;
    if (values > ${crossingLimits.values}) throw new Refusal('a value with more than ${crossingLimits.values} parts');
    if (value === null) return 'null';
    switch (typeof value) {
      case 'undefined': return '["u"]';
      case 'boolean': return value ? 'true' : 'false';
      case 'string': return stringify(value);
      case 'number':
        if (value !== value || value === 1 / 0 || value === -1 / 0) return '["n","' + value + '"]';
        return value === 0 && 1 / value < 0 ? '["n","-0"]' : '' + value;
      case 'object': return encodeObject(value);
      case 'bigint': return refuse('a BigInt');
      default: return refuse('a ' + typeof value);
    }
  }
  /** What has no members that could cross, by \`Object.prototype.toString\`. */
  const refused = {
    __proto__: null,
    '[object Promise]': 'a Promise',
    '[object Map]': 'a Map',
    '[object Set]': 'a Set',
    '[object WeakMap]': 'a WeakMap',
    '[object WeakSet]': 'a WeakSet',
    '[object RegExp]': 'a RegExp',
    '[object Generator]': 'a generator',
    '[object AsyncGenerator]': 'a generator',
    '[object Array Iterator]': 'an iterator',
    '[object Map Iterator]': 'an iterator',
    '[object Set Iterator]': 'an iterator',
    '[object String Iterator]': 'an iterator',
    '[object RegExp String Iterator]': 'an iterator',
  };
  function encodeObject(value) {
    const kind = apply(textOf, value, []);
    if (value instanceof DateType) {
      const time = apply(timeOf, value, []);
      return time === time ? '["d",' + time + ']' : '["d",null]';
    }
    if (value instanceof Bytes || value instanceof RawBuffer) return '["b",' + host.give(new Bytes(value).buffer) + ']';
    if (isView(value)) return refuse('a typed array other than Uint8Array or Buffer');
    if (value instanceof TextObject) {
      const text = apply(unwrap.String, value, []);
      return text === '' ? '["e"]' : stringify(text);
    }
    if (kind === '[object Number]') return encode(apply(unwrap.Number, value, []));
    if (kind === '[object Boolean]') return encode(apply(unwrap.Boolean, value, []));
    if (refused[kind] !== undefined) return refuse(refused[kind]);
    if (path.length >= ${crossingLimits.depth}) refuseDepth(value);
    let text = '';
    if (isArray(value)) {
      for (let at = 0; at < value.length; at += 1) {
        path[path.length] = at;
        text += ',' + encode(value[at]);
        path.length -= 1;
      }
      return '["a"' + text + ']';
    }
    const names = keys(value);
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at];
      path[path.length] = name;
      text += (at === 0 ? '' : ',') + stringify(name) + ':' + encode(value[name]);
      path.length -= 1;
    }
    return '{' + text + '}';
  }
  function refuseDepth() {
    path = [];
    throw new Refusal('a value nested deeper than ${crossingLimits.depth} levels, or one that contains itself');
  }
  /** A getter of the value may call a function of its own in between. */
  function encodeWhole(value) {
    const outerPath = path;
    const outerValues = values;
    path = [];
    values = 0;
    try {
      return encode(value);
    } finally {
      path = outerPath;
      values = outerValues;
    }
  }

  function decode(value) {
    if (typeof value !== 'object' || value === null) return value;
    if (!isArray(value)) {
      const names = keys(value);
      for (let at = 0; at < names.length; at += 1) {
        const member = value[names[at]];
        if (typeof member === 'object' && member !== null) value[names[at]] = decode(member);
      }
      return value;
    }
    switch (value[0]) {
      case 'a': {
        const list = [];
        for (let at = 1; at < value.length; at += 1) list[at - 1] = decode(value[at]);
        return list;
      }
      case 'n': return NumberType(value[1]);
      case 'd': return new DateType(value[1] === null ? NaN : value[1]);
      case 'b': return loadBuffer().from(host.take(value[1]));
      case 'e': return new TextObject('');
      default: return undefined;
    }
  }

  function describe(error) {
    try {
      if (typeof error !== 'object' || error === null || !('message' in error || error instanceof ErrorType)) {
        return failure('', show(error), '');
      }
      return failure(textIn(error.name), textIn(error.message), textIn(error.stack));
    } catch (hidden) {
      // Without memory there is not even an error object.
      if (hidden === null || hidden instanceof EngineError) throw hidden;
      return failure('', 'something that cannot be shown', '');
    }
  }
  const textIn = (value) => (value === undefined || value === null ? '' : '' + value);
  function failure(name, message, stack) {
    const shown = message.length > ${longestMessage} ? 'a message of ' + message.length + ' characters' : message;
    return '!' + stringify({ name, message: shown, stack });
  }
  function show(value) {
    if (typeof value === 'string') return value;
    try {
      const json = stringify(value);
      return json === undefined ? TextObject(value) : json;
    } catch (error) {
      return apply(textOf, value, []);
    }
  }

  function read(answer) {
    if (answer[0] === '=') return decode(parse(answer.slice(1)));
    throw new ErrorType(answer.slice(1));
  }
  const iml = {};
  function offer(name, evaluate) {
    defineProperty(iml, name, { value: evaluate, writable: true, enumerable: true, configurable: true });
  }
  const names = parse(host.names);
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at];
    offer(name, (...args) => {
      let text;
      try {
        text = encodeWhole(args);
      } catch (error) {
        throw error instanceof Refusal ? new TypeErrorType('iml.' + name + ' cannot take ' + error.reason) : error;
      }
      return read(host.call(name, text));
    });
  }

  const environment = decode(parse(host.environment));
  const constants = {
    iml,
    environment,
    debug: (...values) => {
      let text = '';
      for (let at = 0; at < values.length; at += 1) text += (at === 0 ? '' : ' ') + show(values[at]);
      host.debug(text);
    },
  };
  for (const name of keys(constants)) {
    defineProperty(globalThis, name, { value: constants[name], writable: true, enumerable: false, configurable: true });
  }
  defineProperty(globalThis, 'Buffer', {
    get: loadBuffer,
    set(value) { defineProperty(globalThis, 'Buffer', { value, writable: true }); },
    enumerable: false,
    configurable: true,
  });

  // The run's clock and randomness, so that a frozen clock is frozen here too.
  Math.random = () => host.random();
  const now = () => host.now();
  (${localeScript})(host, now);
  const Clock = new ProxyType(DateType, {
    construct: (target, args, newTarget) => construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new DateType(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : get(target, key, receiver)),
  });
  defineProperty(DateType.prototype, 'constructor', { value: Clock, writable: true, configurable: true });
  defineProperty(globalThis, 'Date', { value: Clock, writable: true, configurable: true });

  return {
    define(name, evaluate) {
      if (typeof evaluate !== 'function') return false;
      custom[name] = evaluate;
      offer(name, (...args) => apply(evaluate, { timezone: environment.timezone }, args));
      return true;
    },
    invoke(name, timezone, text) {
      try {
        environment.timezone = timezone;
        const result = apply(custom[name], { timezone }, decode(parse(text)));
        return '=' + encodeWhole(result);
      } catch (error) {
        return error instanceof Refusal ? '?' + error.reason : describe(error);
      }
    },
  };
})`;

/** Evaluates to the constructor `Buffer`, given the texts of its three CommonJS modules. */
export function bufferScript(source: {
  readonly buffer: string;
  readonly base64: string;
  readonly ieee754: string;
}): string {
  const asModule = (text: string): string => `(function (exports, module, require) {${text}\n})`;
  return `(function () {
  const texts = { buffer: ${asModule(source.buffer)}, 'base64-js': ${asModule(source.base64)}, ieee754: ${asModule(source.ieee754)} };
  const require = (name) => {
    const module = { exports: {} };
    texts[name](module.exports, module, require);
    return module.exports;
  };
  const { Buffer } = require('buffer');
  // Node's Buffer knows base64url, the package only reads it: its base64 decoder accepts both alphabets.
  const isUrl = (encoding) => typeof encoding === 'string' && encoding.toLowerCase() === 'base64url';
  const plain = (encoding) => (isUrl(encoding) ? 'base64' : encoding);
  const { from, isEncoding, byteLength } = Buffer;
  const { toString, write } = Buffer.prototype;
  Buffer.from = (value, encoding, length) => from(value, plain(encoding), length);
  Buffer.isEncoding = (encoding) => isUrl(encoding) || isEncoding(encoding);
  Buffer.byteLength = (value, encoding) => byteLength(value, plain(encoding));
  Buffer.prototype.toString = function (encoding, start, end) {
    if (!isUrl(encoding)) return toString.apply(this, arguments);
    const text = toString.call(this, 'base64', start, end);
    return text.replace(/[+]/g, '-').replace(/[/]/g, '_').replace(/=+$/, '');
  };
  Buffer.prototype.write = function (...args) {
    return write.apply(this, args.map(plain));
  };
  return Buffer;
})()`;
}
