/**
 * Goals and updates in and out of files: JSON lines, CSV, Parquet, linked data, a map and a data package. Needs zod 4; Parquet also
 * needs `hyparquet-writer`.
 *
 * @module policy-tracker/formats
 */

export type { ColumnKind, TableColumn } from '../tables/columns/column';
export { evidenceFromRow } from '../tables/evidenceFromRow';
export { goalFromRow } from '../tables/goalFromRow';
export { listSeparator } from '../tables/listSeparator';
export { tableColumns } from '../tables/tableColumns';
export type { ItemSource, TableSources } from '../tables/tableItems';
export { type StoredTable, type TableName, type TableOptions, tableNames } from '../tables/tables';
export { type TableRow, toRows } from '../tables/toRows';
export { updateFromRow } from '../tables/updateFromRow';
export { csvLine } from './csv/csvLine';
export { plainCell } from './csv/plainCell';
export { type CsvOptions, toCsv } from './csv/toCsv';
export { type DataPackageOptions, toDataPackage } from './dataPackage/toDataPackage';
export type { Geometry } from './geoJson/geometry';
export { type LeftOut, type LeftOutReason, leftOutReasons } from './geoJson/leftOut';
export type { GeoJsonOptions, MappedCity, MappedRegion } from './geoJson/mapOptions';
export { type GoalMap, type PlaceFeature, toGeoJson } from './geoJson/toGeoJson';
export type { LinkedNode } from './jsonLd/linkedNode';
export { type JsonLdDocument, type JsonLdOptions, type LinkedGoals, toJsonLd } from './jsonLd/toJsonLd';
export { fromNdjson } from './ndjson/fromNdjson';
export { fromNdjsonInBatches, type GoalsRead, type LineProblem } from './ndjson/fromNdjsonInBatches';
export { type NdjsonTable, toNdjson } from './ndjson/toNdjson';
export type { ByteStream } from './ndjson/wholeLines';
export { type ParquetOptions, toParquet } from './parquet/toParquet';
