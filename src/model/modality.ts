/** How a happening is told: only `actual` counts toward an incident. */
export const modalities = [
  "actual",
  "planned",
  "threatened",
  "demanded",
  "possible",
  "negated",
  "historical",
] as const;
/** How a happening is told. */
export type Modality = (typeof modalities)[number];
