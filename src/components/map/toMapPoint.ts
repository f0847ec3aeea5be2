const centralMeridian = 15.8
const scale = 8250.613314
const x0 = -0.042054383
const y1 = 1.206280601
const pad = 10

/** Where longitude and latitude (WGS 84) fall in the drawing of Sweden; see LICENCE.md for the projection. */
export function toMapPoint(lon: number, lat: number): Readonly<{ x: number; y: number }> {
  const l = ((lon - centralMeridian) * Math.PI) / 180
  const p = (lat * Math.PI) / 180

  return {
    x: Math.round((Math.atanh(Math.cos(p) * Math.sin(l)) - x0) * scale + pad),
    y: Math.round((y1 - Math.atan2(Math.tan(p), Math.cos(l))) * scale + pad),
  }
}
