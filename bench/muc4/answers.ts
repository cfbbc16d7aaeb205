/** The five roles of the modern scorers, by the names their papers use. */
export const roles = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"] as const;
/** One of the five roles of the modern scorers. */
export type RoleName = (typeof roles)[number];

/** An entity as the mentions that may name it. */
export type Entity = readonly string[];

/** A template cut down to its type and five roles. */
export type RoleTemplate = { readonly incident_type: string } & Readonly<
  Record<RoleName, readonly Entity[]>
>;

/** The 23 scored slots of 1992, in the key's order. */
export const slots = [
  "incident_date",
  "incident_location",
  "incident_type",
  "incident_stage",
  "incident_instrument_id",
  "incident_instrument_type",
  "perp_incident_category",
  "perp_individual_id",
  "perp_organization_id",
  "perp_organization_confidence",
  "phys_tgt_id",
  "phys_tgt_type",
  "phys_tgt_number",
  "phys_tgt_foreign_nation",
  "phys_tgt_effect",
  "phys_tgt_total_number",
  "hum_tgt_name",
  "hum_tgt_description",
  "hum_tgt_type",
  "hum_tgt_number",
  "hum_tgt_foreign_nation",
  "hum_tgt_effect",
  "hum_tgt_total_number",
] as const;
/** One of the 23 scored slots. */
export type SlotName = (typeof slots)[number];

/** One filler of a slot: any of `alts` is right; `xref` names the target that a value belongs to, "-" for none. */
export interface Fill {
  readonly alts: readonly { readonly value: string; readonly xref?: readonly string[] }[];
  readonly optional?: boolean;
}

/** One incident in the form of 1992; an optional one is not missed when left out. */
export interface SlotTemplate {
  readonly optional?: boolean;
  readonly slots: Readonly<Partial<Record<SlotName, readonly Fill[]>>>;
}

/** One article with its answers. */
export interface MucRecord {
  readonly id: string;
  readonly text: string;
  /** ISO day of the article; absent for a few. */
  readonly date?: string;
  /** train, dev or test. */
  readonly subset: string;
  readonly gold: {
    readonly templates: readonly SlotTemplate[];
    readonly gtt_templates: readonly RoleTemplate[];
  };
}

/** What Vigil's record becomes: the same incidents in both forms. */
export interface MucGuess {
  readonly roles: readonly RoleTemplate[];
  readonly templates: readonly SlotTemplate[];
}
