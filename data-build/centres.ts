const centres =
  "US.AL 32.75 -86.75;US.AK 64 -150;US.AZ 34.5 -111.5;US.AR 34.75 -92.5;US.CA 37.25 -119.75;US.CO 39 -105.5;US.CT 41.667 -72.666;US.DE 39 -75.5;US.FL 28.75 -82.5;" +
  "US.GA 32.75 -83.5;US.HI 20.75 -156.5;US.ID 44.5 -114.25;US.IL 40 -89.25;US.IN 40 -86.25;US.IA 42 -93.5;US.KS 38.5 -98.5;US.KY 38.2 -84.878;US.LA 31 -92;US.ME 45.5 -69.25;" +
  "US.MD 39 -76.75;US.MA 42.366 -71.108;US.MI 44.25 -85.5;US.MN 46.25 -94.25;US.MS 32.75 -89.75;US.MO 38.25 -92.5;US.MT 47 -109.75;US.NE 41.5 -99.75;US.NV 39.25 -116.75;" +
  "US.NH 43.667 -71.5;US.NJ 40.167 -74.5;US.NM 34.5 -106;US.NY 43 -75.5;US.NC 35.5 -80;US.ND 47.5 -100;US.OH 40.25 -83;US.OK 35.5 -97.5;US.OR 44 -120.5;US.PA 40.272 -76.906;" +
  "US.RI 41.75 -71.5;US.SC 34 -81;US.SD 44.5 -100.25;US.TN 35.75 -86.25;US.TX 31.25 -99.25;US.UT 39.25 -111.75;US.VT 44 -72.75;US.VA 37.548 -77.447;US.WA 47.5 -120.5;" +
  "US.WV 38.5 -80.5;US.WI 44.5 -90;US.WY 43 -107.5;CA.01 52.283 -117.469;CA.02 54 -125;CA.03 55 -97;CA.04 46.5 -66;CA.05 52 -56;CA.07 45 -63;CA.08 49.25 -84.5;CA.09 46.333 -63.5;" +
  "CA.10 52 -72;CA.11 54 -106;AU.01 -35.5 149;AU.02 -33 146;AU.03 -20 134;AU.04 -20 145;AU.05 -30 135;AU.06 -42 147;AU.07 -37 145;AU.08 -25 122;GB.ENG 52.16 -.703;GB.SCT 56 -4;" +
  "GB.WLS 52.5 -3.5;GB.NIR 54.5 -6.5";

/** Points of large units by GeoNames admin-1 code, as GeoNames gives them (rounded), where settlements or label points would lie far off. */
export const centreByCode: ReadonlyMap<string, { latitude: number; longitude: number }> = new Map(
  centres.split(";").map((line) => {
    const [code = "", latitude, longitude] = line.split(" ");
    return [code, { latitude: Number(latitude), longitude: Number(longitude) }] as const;
  }),
);
