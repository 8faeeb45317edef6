/** A row of a list of facts about a proposal, whose words keep their lines. */
export const Fact = ({ term, words }: { readonly term: string; readonly words: string }) => <><dt>{term}</dt><dd className="admin-version">{words}</dd></>;
