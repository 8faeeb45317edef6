/** How States come to be bound. Who has ratified what is a record of its own, never part of this. */
export type PartiesModel =
  | { readonly model: 'ratification'; readonly text: string }
  /** A Union act; the Member States that take no part are named. `onlyWith`: one of the two is one of these. */
  | { readonly model: 'member-states'; readonly except: readonly string[]; readonly onlyWith?: readonly string[]; readonly text: string }
  /** An agreement of the Union: one side a Member State, the other side this State. */
  | { readonly model: 'union-and-state'; readonly state: string; readonly text: string }
  /** Only between these. */
  | { readonly model: 'closed-group'; readonly states: readonly string[]; readonly text: string }
  /** An agreement of one State with each of the others. */
  | { readonly model: 'one-with-each'; readonly state: string; readonly others: readonly string[]; readonly text: string }
  | { readonly model: 'national-law'; readonly state: string; readonly text: string }
  /** Binds nobody. */
  | { readonly model: 'none'; readonly text: string };
