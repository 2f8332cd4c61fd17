/**
 * Goals and updates out of this package and back: as JSON lines, CSV, Parquet, linked data, a map or a data package. Needs zod 4, and for
 * Parquet `hyparquet-writer`.
 *
 * @module policy-tracker/export
 */

export { goalOfRow, updateOfRow } from './export/ofRow';
export {
  type ByteStream,
  type LineProblem,
  type ReadGoals,
  readGoalBatches,
  readGoals,
} from './export/readGoals';
export type {
  AnyFullGoal,
  AnyFullUpdate,
  ColumnKind,
  TableColumn,
  TableItems,
  TableName,
} from './export/tables';
export { type CsvOptions, listSeparator, plainCell, type TableOptions, toCsv } from './export/toCsv';
export { type DataPackageOptions, toDataPackage } from './export/toDataPackage';
export {
  type GeoJsonOptions,
  type Geometry,
  type MappedCity,
  type PlaceFeature,
  toGeoJson,
} from './export/toGeoJson';
export {
  type JsonLdDocument,
  type JsonLdOptions,
  type LinkedNode,
  type LinkedSpeech,
  toJsonLd,
} from './export/toJsonLd';
export { toNdjson } from './export/toNdjson';
export { type ParquetOptions, toParquet } from './export/toParquet';
export { type TableRow, tableColumns, toRows } from './export/toRows';
