/** Forms of verbs that no rule reaches and the treebanks show seldom or wrongly: form, then verb. */
const verbForms = `
  arisen arise awoke awake awoken awake beat beat beaten beat bitten bite bit bite bled bleed borne bear bred breed
  burnt burn clung cling crept creep dreamt dream fled flee flung fling forbidden forbid foresaw foresee foreseen foresee
  forgave forgive forgiven forgive froze freeze frozen freeze knelt kneel lain lie leapt leap lent lend
  misled mislead mistook mistake mistaken mistake outran outrun overcame overcome overran overrun overthrew overthrow
  overthrown overthrow overtook overtake overtaken overtake rang ring rung ring risen rise sang sing sung sing sewn sew
  rebuilt rebuild retaken retake retook retake rewritten rewrite rewrote rewrite
  shaken shake shone shine shook shake shorn shear shown show shrank shrink shrunk shrink slain slay slew slay slid slide
  slung sling sown sow sped speed spun spin sprang spring sprung spring stank stink stung sting strewn strew stricken strike
  strode stride strove strive swam swim swum swim swollen swell swore swear swung swing tore tear trod tread
  trodden tread undertook undertake undertaken undertake undid undo undone undo upheld uphold upset upset
  withheld withhold withstood withstand wove weave woven weave wrung wring
`;
const nounForms = `
  troops troop geese goose lice louse mice mouse oxen ox teeth tooth feet foot hooves hoof knives knife leaves leaf
  loaves loaf shelves shelf thieves thief wolves wolf crises crisis theses thesis analyses analysis
  hypotheses hypothesis bacteria bacterium criteria criterion phenomena phenomenon
`;

function addForms(list: string, upos: string, lemmas: Map<string, string>): void {
  const words = list.trim().split(/\s+/);
  for (let at = 0; at + 1 < words.length; at += 2) {
    lemmas.set(`${words[at] ?? ""} ${upos}`, words[at + 1] ?? "");
  }
}

function readForms(): Map<string, string> {
  const lemmas = new Map<string, string>();
  addForms(verbForms, "VERB", lemmas);
  addForms(nounForms, "NOUN", lemmas);
  return lemmas;
}

/** "form UPOS" → dictionary form; goes before the model's list and the rules. */
export const irregularLemmas: ReadonlyMap<string, string> = readForms();
