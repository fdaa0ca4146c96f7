// Keeps from a style sheet on standard input only the components named as arguments.
// Usage: node subset.mjs utrecht-button utrecht-link < index.css
import { readFileSync } from "node:fs";

const components = process.argv.slice(2);
const source = readFileSync(0, "utf8");
const used = new RegExp(`\\.(${components.join("|")})(?![a-z0-9]|-(?!-)|_(?!_))`);
const kept = [];
let depth = 0;
let start = 0;

for (let i = 0; i < source.length; i++) {
  if (source.startsWith("/*", i)) {
    i = source.indexOf("*/", i) + 1;
  } else if (source[i] === "{") {
    depth++;
  } else if (source[i] === "}" && --depth === 0) {
    const rule = source.slice(start, i + 1).replace(/\/\*[^]*?\*\//g, "").replace(/@charset[^;]*;/, "").trim();
    // Rich text and tables style our components once more, inside them; we use neither.
    if (used.test(rule) && !/utrecht-(rich-text|table)/.test(rule)) {
      kept.push(rule);
    }
    start = i + 1;
  }
}

console.log("/**\n * @license EUPL-1.2\n * Copyright (c) 2020-2025 Frameless B.V.\n * Copyright (c) 2020-2025 Gemeente Utrecht\n */");
console.log(kept.join("\n\n"));
