import js from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

/** Rooms that get time, chance, network and files as arguments (STYLE §2.5). */
const pureRooms = [
  "model",
  "text",
  "syntax",
  "codebook",
  "languages",
  "intake",
  "reading",
  "coding",
  "linking",
  "review",
  "publishing",
].map((room) => `src/${room}/**/*.{ts,tsx}`);

const tests = ["**/*.test.{ts,tsx}", "test/**"];

const effects = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The time comes in as an argument.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The time comes in as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "Chance comes in as an argument.",
  },
];

export default tseslint.config(
  { ignores: ["dist", "coverage", ".vigil", "data", "examples"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "max-lines": ["error", { max: 300 }],
      complexity: ["error", 12],
      "max-depth": ["error", 3],
      "max-params": ["error", 3],
      "no-console": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: tests,
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        { publicOnly: true, require: { FunctionDeclaration: true, ClassDeclaration: true } },
      ],
      "jsdoc/no-types": "error",
      "jsdoc/check-tag-names": ["error", { definedTags: ["source", "module"] }],
      "jsdoc/check-param-names": ["error", { disableMissingParamChecks: true }],
    },
  },
  {
    files: pureRooms,
    ignores: tests,
    rules: {
      "no-restricted-syntax": ["error", ...effects],
      "no-restricted-globals": [
        "error",
        "process",
        "fetch",
        "setTimeout",
        "setInterval",
        "setImmediate",
        "Buffer",
      ],
    },
  },
  {
    files: ["src/cli/**", "bench/**", "training/**", "data-build/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.js", "**/*.cjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        module: "writable",
        setTimeout: "readonly",
      },
    },
  },
  {
    files: tests,
    rules: {
      "max-lines": ["error", { max: 400 }],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
