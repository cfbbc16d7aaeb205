import type { Setting } from "./build.ts";

/** The setting of data/models/en: with the same trees and clusters it gives the same file, byte for byte. */
export const englishSetting: Setting = {
  seed: 20200101,
  folds: 4,
  tagBits: 21,
  tagEpochs: 8,
  parseBits: 21,
  greedyEpochs: 3,
  beamEpochs: 4,
  beamWidth: 6,
  taggers: 3,
  parsers: 3,
  labellers: 3,
  width: 6,
  margin: 90,
  caseBits: 17,
  caseEpochs: 4,
  labelBits: 21,
  labelEpochs: 5,
};
