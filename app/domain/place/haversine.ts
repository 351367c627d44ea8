/** A point on the earth, WGS84 degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius (IUGG); the error against the ellipsoid stays under 0.6 %, far less than a town's width matters here. */
const earthRadiusKilometres = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The great-circle distance between two points, in kilometres. */
export function haversineKilometres(a: Point, b: Point): number {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadiusKilometres * Math.asin(Math.min(1, Math.sqrt(h)));
}
