/** The rules that make the values of conditions, with what each goes by. */
export const conditionRules = {
  "ceasefire/word-around": "The verb or noun around the word for a truce shows the stage.",
  "ceasefire/end-ahead": "Its end lies ahead: it is in force until then.",
  "ceasefire/despite": "What the sentence tells is told despite a truce, or as its violation.",
  "control/verb": "A verb of holding, taking or losing has land for its object.",
  "control/under-control": "Land is said to be under somebody's control.",
  "control/taken-control": "Control of land is taken.",
  "control/fell-to": "Land fell to somebody.",
  "control/taking-noun":
    'A noun names the taking, loss or fall of land: "the capture of the town".',
  "control/driven-out": "Those who held land are driven out of it.",
  "control/in-hands": "Land is in somebody's hands.",
  "control/striving": "Somebody fights for control of land, or over it.",
  "control/contested": "Land is called contested or disputed.",
  "control/compound": 'A compound says who holds the land: "rebel-held".',
  "measure/verb": "The verb of a resolution, mandate or the like says what became of it.",
  "access/verb": "The verb of aid or its way says what became of it.",
  "condition/with-whom": "Who stands behind with, between or among.",
  "condition/holder": "Who holds or has taken the land.",
  "condition/doer": "Who does what the verb tells.",
  "condition/body": "The body that the measure is before.",
  "place/of-land": "The place that the words for the land name.",
} as const;
