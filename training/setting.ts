import type { Setting } from "./build.ts";

/** The setting of data/models/en: with the same trees and clusters it gives the same file, byte for byte. */
export const englishSetting: Setting = {
  seed: 20191227,
  folds: 4,
  tagBits: 20,
  tagEpochs: 8,
  parseBits: 21,
  greedyEpochs: 4,
  beamEpochs: 5,
  beamWidth: 6,
  parsers: 1,
  width: 4,
  margin: 120,
  caseBits: 17,
  caseEpochs: 4,
  labelBits: 20,
  labelEpochs: 5,
};
