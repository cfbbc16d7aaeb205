/** The rules that make the values of conditions, with what each goes by. */
export const conditionRules = {
  "ceasefire/word-around": "The verb or noun around the word for a truce shows the stage.",
  "ceasefire/despite": "What the sentence tells is told despite a truce, or as its violation.",
  "control/verb": "A verb of holding, taking or losing has land for its object.",
  "control/under-control": "Land is said to be under somebody's control.",
  "control/taken-control": "Control of land is taken.",
  "control/compound": 'A compound says who holds the land: "rebel-held".',
  "measure/verb": "The verb of a resolution, mandate or the like says what became of it.",
  "access/verb": "The verb of aid or its way says what became of it.",
  "condition/with-whom": "Who stands behind with, between or among.",
  "condition/holder": "Who holds or has taken the land.",
  "condition/doer": "Who does what the verb tells.",
  "condition/body": "The body that the measure is before.",
  "place/of-land": "The place that the words for the land name.",
} as const;
