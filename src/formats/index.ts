/**
 * Goals and updates out of this package and back: as JSON lines, CSV, Parquet, linked data, a map or a data package. Needs zod 4, and for
 * Parquet `hyparquet-writer`.
 *
 * @module policy-tracker/formats
 */

export { type ColumnKind, listSeparator, type TableColumn } from '../tables/column';
export { goalFromRow, updateFromRow } from '../tables/goalFromRow';
export type { TableItems, TableName, TableOptions } from '../tables/tables';
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
  fromNdjson,
  fromNdjsonInBatches,
  type GoalsRead,
  type LineProblem,
} from './ndjson/fromNdjson';
export { toNdjson } from './ndjson/toNdjson';
export { type ParquetOptions, toParquet } from './parquet/toParquet';
