/**
 * Goals and updates out of this package and back: as JSON lines, CSV, Parquet, linked data, a map or a data package. Needs zod 4, and for
 * Parquet `hyparquet-writer`.
 *
 * @module policy-tracker/formats
 */

export {
  type AnyFullGoal,
  type AnyFullUpdate,
  type ColumnKind,
  listSeparator,
  type TableColumn,
  type TableItems,
  type TableName,
  type TableOptions,
} from '../tables/columns';
export { goalOfRow, updateOfRow } from '../tables/goalFromRow';
export { type TableRow, tableColumns, toRows } from '../tables/toRows';
export { type CsvOptions, plainCell, toCsv } from './csv/toCsv';
export { type DataPackageOptions, toDataPackage } from './dataPackage/toDataPackage';
export {
  type GeoJsonOptions,
  type Geometry,
  type MappedCity,
  type PlaceFeature,
  toGeoJson,
} from './geoJson/toGeoJson';
export {
  type JsonLdDocument,
  type JsonLdOptions,
  type LinkedNode,
  type LinkedSpeech,
  toJsonLd,
} from './jsonLd/toJsonLd';
export {
  type ByteStream,
  type LineProblem,
  type ReadGoals,
  readGoalBatches,
  readGoals,
} from './ndjson/fromNdjson';
export { toNdjson } from './ndjson/toNdjson';
export { type ParquetOptions, toParquet } from './parquet/toParquet';
