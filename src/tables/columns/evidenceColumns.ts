import type { Evidence } from '../../model/progress/evidence';
import { defineColumns, type TableColumnOf } from './column';

/** The columns of the table of evidence. */
export const evidenceColumns: readonly TableColumnOf<Evidence>[] = /* @__PURE__ */ defineColumns<Evidence>([
  ['id', 'text', 'required', 'The id of the piece of evidence, which updates name.', ({ id }) => id],
  ['title', 'text', 'required', 'What it is: its title or a description.', ({ title }) => title],
  ['kind', 'text', 'required', 'The id of the kind of evidence.', ({ kind }) => kind],
  ['publisher', 'text', 'required', 'Who published it.', ({ publisher }) => publisher],
  ['url', 'text', 'optional', 'Where it can be read, where an address is confirmed.', ({ url }) => url],
  [
    'archivedUrl',
    'text',
    'optional',
    'Where a copy of it is kept, where one is known.',
    ({ archivedUrl }) => archivedUrl,
  ],
  [
    'publishedOn',
    'date',
    'optional',
    'When it was published: a full or partial date.',
    ({ publishedOn }) => publishedOn,
  ],
  [
    'accessedOn',
    'date',
    'optional',
    'When it was read: a full or partial date.',
    ({ accessedOn }) => accessedOn,
  ],
  ['note', 'text', 'optional', 'What a reader must know to find it or to judge it.', ({ note }) => note],
]);
