/** A part of a body of type multipart/form-data. */
export interface MultipartField {
  readonly name: string;
  readonly value: string;
  readonly isFile: boolean;
}

/** The parts of a multipart body as it was sent; none where the text is something else. */
export function multipartFields(text: string): readonly MultipartField[] {
  const boundary = /^--([^\r\n]{1,200})\r?\n/.exec(text)?.[1];
  if (boundary === undefined) return [];
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => {
      const [, head = '', value = ''] = /^\r?\n([^]*?)\r?\n\r?\n([^]*?)\r?\n?$/.exec(part) ?? [];
      const disposition = /^content-disposition:([^\r\n]*)$/im.exec(head)?.[1] ?? '';
      const name = /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
      return name === undefined ? [] : [{ name, value, isFile: /;\s*filename\*?=/i.test(disposition) }];
    });
}
