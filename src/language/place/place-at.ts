import type { ConnectionKind, SectionName } from '../../project/index.ts';
import { pathAt } from '../../source/index.ts';
import { documentOf } from '../document-of.ts';
import { type RequestPlace, requestPlace } from './request-place.ts';

/** The request around an offset of a section; undefined where nothing is evaluated. */
export function placeAt(
  text: string,
  offset: number,
  section: SectionName,
  kind: ConnectionKind,
): RequestPlace | undefined {
  const path = pathAt(documentOf(text), offset)?.path;
  return path && requestPlace(section, path, kind);
}
