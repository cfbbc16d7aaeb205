const codes =
  "AF:Afghan,Afghans AL:Albanian AM:Armenian AO:Angolan AR:Argentine,Argentinian AT:Austrian AU:Australian,Aussie AZ:Azerbaijani,Azeri BA:Bosnian BD:Bangladeshi BE:Belgian BF:Burkinabe,Burkinabé " +
  "BG:Bulgarian BH:Bahraini BI:Burundian BJ:Beninese BO:Bolivian BR:Brazilian BW:Botswanan BY:Belarusian,Belarussian CA:Canadian CD:Congolese CF:Centrafrican CH:Swiss CI:Ivorian CL:Chilean CM:Cameroonian " +
  "CN:Chinese CO:Colombian CR:Costa-Rican CU:Cuban CY:Cypriot CZ:Czech DE:German DJ:Djiboutian DK:Danish,Dane DO:Dominican DZ:Algerian EC:Ecuadorian,Ecuadorean EE:Estonian EG:Egyptian ER:Eritrean " +
  "ES:Spanish,Spaniard ET:Ethiopian FI:Finnish,Finn FJ:Fijian FR:French,Frenchman,Frenchmen GA:Gabonese GB:British,Briton,Britons,English,Scottish,Welsh GE:Georgian GH:Ghanaian GM:Gambian GN:Guinean GR:Greek GT:Guatemalan HN:Honduran " +
  "HR:Croatian,Croat HT:Haitian HU:Hungarian ID:Indonesian IE:Irish IL:Israeli IN:Indian IQ:Iraqi IR:Iranian IS:Icelandic IT:Italian JM:Jamaican JO:Jordanian JP:Japanese KE:Kenyan KG:Kyrgyz KH:Cambodian " +
  "KP:North-Korean KR:South-Korean KW:Kuwaiti KZ:Kazakh,Kazakhstani LA:Laotian LB:Lebanese LK:Sri-Lankan,Sinhalese LR:Liberian LT:Lithuanian LV:Latvian LY:Libyan MA:Moroccan MD:Moldovan ME:Montenegrin MG:Malagasy " +
  "MK:Macedonian ML:Malian MM:Burmese,Rohingya MN:Mongolian MR:Mauritanian MX:Mexican MY:Malaysian MZ:Mozambican NA:Namibian NE:Nigerien NG:Nigerian NI:Nicaraguan NL:Dutch NO:Norwegian NP:Nepali,Nepalese " +
  "NZ:New-Zealander OM:Omani PA:Panamanian PE:Peruvian PH:Filipino,Filipina,Philippine PK:Pakistani PL:Polish PS:Palestinian,Gazan PT:Portuguese PY:Paraguayan QA:Qatari RO:Romanian RS:Serbian,Serb RU:Russian " +
  "RW:Rwandan SA:Saudi SD:Sudanese SE:Swedish,Swede SG:Singaporean SI:Slovenian SK:Slovak SL:Sierra-Leonean SN:Senegalese SO:Somali SS:South-Sudanese SV:Salvadoran SY:Syrian TD:Chadian TG:Togolese TH:Thai " +
  "TJ:Tajik TM:Turkmen TN:Tunisian TR:Turkish,Turk TW:Taiwanese TZ:Tanzanian UA:Ukrainian UG:Ugandan US:American,Californian,Texan UY:Uruguayan UZ:Uzbek VE:Venezuelan VN:Vietnamese XK:Kosovar YE:Yemeni,Houthi ZA:South-African " +
  "ZM:Zambian ZW:Zimbabwean";

/** Country codes by adjective and by people's name, lower case: "syrian", "syrians", "south korean". */
export const countryByDemonym: ReadonlyMap<string, string> = new Map(
  codes.split(" ").flatMap((group) => {
    const [code = "", words = ""] = group.split(":");
    return words
      .toLowerCase()
      .replaceAll("-", " ")
      .split(",")
      .flatMap((word) => [[word, code] as const, [`${word}s`, code] as const]);
  }),
);

/** What a country's adjective makes a stretch of that country: "Syrian territory", "the Syrian northwest". */
export const territoryNouns: ReadonlySet<string> = new Set(
  (
    "territory territories soil northwest northeast southwest southeast north south east west north-west north-east south-west " +
    "south-east interior coast border borders mainland hinterland airspace waters countryside desert"
  ).split(" "),
);
