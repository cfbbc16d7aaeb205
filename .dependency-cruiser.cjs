/** The import order of docs/life-of-a-report.md: each room may enter only the rooms listed, by their door. */
const below = "model text syntax codebook languages";
const stages = ["intake", "reading", "coding", "linking", "review", "publishing"];
const rooms = {
  model: "",
  text: "model",
  syntax: "model text",
  codebook: "model",
  languages: "model text syntax codebook",
  ...Object.fromEntries(stages.map((stage) => [stage, below])),
  capture: "model text intake",
  resources: below,
  store: "model",
  browser: "model codebook",
  desk: "model codebook browser",
};
const notTests = "\\.test\\.tsx?$";

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports`,
      severity: "error",
      from: { path: `^src/${room}/`, pathNot: notTests },
      to: {
        path: "^src/",
        pathNot: `^src/(${[room, ...allowed.split(" ").filter(Boolean)].join("|")})/`,
      },
    })),
    {
      name: "pure",
      severity: "error",
      from: {
        path: `^src/(model|text|syntax|codebook|languages|${stages.join("|")})/`,
        pathNot: notTests,
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "through-the-door",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: notTests },
      to: { path: "^src/[^/]+/.+", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
    },
    {
      name: "outer-rooms",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(server|cli|desk)/|${notTests}` },
      to: { path: "^src/(server|cli|desk)/" },
    },
    {
      name: "model-uses-zod-only",
      severity: "error",
      from: { path: "^src/model/", pathNot: notTests },
      to: { path: "node_modules", pathNot: "node_modules/zod" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist" },
  },
};
