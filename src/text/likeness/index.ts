export { comparedOf, isCopy, likenessOf, type Compared, type Likeness } from "./likeness.ts";
export { sketchOf } from "./sketch.ts";
