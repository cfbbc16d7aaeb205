/** One place on its way into the places file. */
export interface Row {
  idKind: 0 | 1 | 2;
  /** GeoNames number; 0 for the other kinds. */
  id: number;
  textId: string;
  /** The main name first; no tabs or line breaks. */
  names: string[];
  country: string;
  /** "SY.12"; empty when unknown. */
  admin1: string;
  /** GeoNames admin-2 code without its parents; only of settlements. */
  admin2?: string;
  feature: string;
  population: number;
  latitude: number;
  longitude: number;
}

/** Countries of present or recent conflict: all their places and Latin alternate names are kept. */
export const closeCountries = new Set(
  (
    "SY IQ YE LY LB PS IL IR AF PK SD SS ET ER SO DJ CD CF TD CM NG NE ML BF MR BJ TG MZ UA MM BD AM AZ GE EG " +
    "HT UG RW BI DZ TN JO SA XK MD KE VE EH"
  ).split(" "),
);

/** Countries whose small places English-language news names most. */
export const englishCountries = new Set("US GB CA AU IE NZ".split(" "));
