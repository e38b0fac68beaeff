import js from "@eslint/js";
import tseslint from "typescript-eslint";

const nodeOnly = {
  group: ["node:*", "express", "kysely", "libsql"],
  message: "The shared report is pure: it runs in a pane as well as on a server.",
};
const zodMini = { name: "zod", message: 'The pane imports this file: use "zod/mini", a tenth of the size.' };

export default tseslint.config(
  { ignores: ["dist/", "data/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      eqeqeq: "error",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["shared/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [nodeOnly], paths: [zodMini] }],
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "process",
        "Date",
        "crypto",
        "fetch",
        "setTimeout",
        "Office",
        "Excel",
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    },
  },
  {
    files: ["addin/**/*.{ts,tsx}"],
    rules: { "no-restricted-imports": ["error", { patterns: [nodeOnly], paths: [zodMini] }] },
  },
  { files: ["test/**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  {
    files: ["shared/**/*.ts", "addin/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "ChainExpression CallExpression > SpreadElement",
          message: "Browsers of 2021, as builds of WPS have them, get `a?.b(...c)` wrong.",
        },
        {
          selector: "Literal[regex.pattern=/\\(\\?<[=!]/]",
          message: "Safari before 16.4 cannot read a look behind.",
        },
      ],
    },
  },
  {
    // Read by browsers that know no later JavaScript.
    files: ["addin/pages/oldBrowser.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: { window: "readonly", document: "readonly", location: "readonly" },
    },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { globals: { require: "readonly", module: "writable", console: "readonly" } },
  },
);
